// For bundlers that copy no files: everything is in the one script.
import { assess, init } from "aimskit/inline";
import { exportReport, init as initExchange } from "aimskit/exchange/inline";

const run = async () => {
  await Promise.all([init(), initExchange()]);
  const [aims, options] = [{ schemaVersion: "1.0" }, { asOf: "2026-11-23" }];
  return {
    verdicts: assess(aims, options).report.verdicts.length,
    csv: exportReport(aims, { ...options, format: "csv", table: "gaps" }).text.slice(0, 6),
  };
};

run().then(
  (result) => (window.result = result),
  (error) => (window.result = { thrown: `${error.name}: ${error.message} ${error.cause ?? ""}` }),
);
