// What a page does with the package, built by each bundler: both wasm files, the worker, and the data.
import { assess, init, models } from "aimskit";
import { catalogue } from "aimskit/catalogue";
import { exportReport, init as initExchange } from "aimskit/exchange";
import { backgroundAssessor } from "aimskit/worker";

const run = async () => {
  await Promise.all([init(), initExchange()]);
  const aims = { schemaVersion: "1.0", risks: [{ id: "R-1", owner: "nobody" }] };
  const asOf = "2026-11-23";
  const assessor = backgroundAssessor();
  const [stale, behind, last] = await Promise.all([assessor.assess({}, { asOf }), assessor.assess("{", { asOf }), assessor.assess(aims, { asOf })]);
  const fault = await assessor.assess(aims, { asof: asOf }).catch((error) => [error.name, error.code, error.pointer]);
  const own = await assessor.assess({ id: 1n }, { asOf }).catch((error) => error.name);
  const bytes = await assessor.assess(new TextEncoder().encode(JSON.stringify(aims)), { asOf });
  const broken = await assessor.assess(new Uint8Array([123, 255]), { asOf });
  // As an effect of React does that runs twice: what is open when it ends is caught by nobody, and needs not be.
  const open = [assessor.assess(aims, { asOf }), assessor.assess(aims, { asOf })];
  assessor.close();
  const closed = await assessor.assess(aims, { asOf }).catch((error) => error.code);
  return {
    verdicts: assess(aims, { asOf }).report.verdicts.length,
    same: [last, bytes].every((answer) => JSON.stringify(answer) === JSON.stringify(assess(aims, { asOf }))),
    broken: broken.diagnostics.map(({ code }) => code),
    stale: [stale, behind].map(String),
    fault,
    own,
    open: (await Promise.all(open)).map(String),
    closed,
    issues: models.risk["~standard"].validate({ id: "R 1" }).issues.length,
    controls: catalogue().controls.length,
    csv: exportReport(aims, { asOf, format: "csv", table: "gaps" }).text.slice(0, 6),
  };
};

run().then(
  (result) => (window.result = result),
  (error) => (window.result = { thrown: `${error.name}: ${error.message} ${error.cause ?? ""}` }),
);
