// The examples of the README run; libraries of other people are stood in for.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("bindings-wasm/README.md", root), "utf8");
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
const pkg = (name) => new URL(`bindings-wasm/pkg/${name}`, root).href;
const ENTRIES = { aimskit: "inline.js", "aimskit/schemas": "schemas.js", "aimskit/worker": "worker.js" };

/** What the examples take as given. */
const GIVEN = `
const text = ${JSON.stringify(readFileSync(new URL("examples/data/meridian.aims.json", root), "utf8"))};
const aims = JSON.parse(text), ids = ["p-1"], data = { id: "IA 1" }, show = () => {};
const fetch = async () => ({ json: async () => ({ language: "de", name: "Deutsch" }) });
const useForm = (form) => form, standardSchemaResolver = (model) => model["~standard"].validate({ id: "R-1", owner: "nobody" });
globalThis.Worker = class { postMessage() {} terminate() {} };
`;

test("there are examples", () => assert.ok(examples.length >= 5));

for (const [at, example] of examples.entries()) {
  test(`example ${at + 1} of the README`, async () => {
    const { init } = await import("../pkg/inline.js");
    await init();
    const code = example
      .replace(/^import .* from "@hookform.*\n/gm, "")
      .replace(/from "(aimskit[^"]*)"/g, (_, name) => `from "${pkg(ENTRIES[name])}"`)
      // No thread here: that it answers is shown in the browser.
      .replace("await assessor.assess(aims)", "await Promise.race([assessor.assess(aims), undefined])")
      .replaceAll(/^(validate|toRjsfErrors|toJsonFormsErrors|report\.\w+|explain)(.*);( \/\/.*)?$/gm, "results.push($1$2);");
    const { results } = await import(`data:text/javascript,${encodeURIComponent(`${GIVEN}export const results = [];\n${code}`)}#${at}`);
    for (const result of results) assert.ok(result !== undefined && (typeof result !== "object" || Object.keys(result).length > 0));
  });
}

test("what the first example says is what comes", async () => {
  const { init, validate } = await import("../pkg/inline.js");
  await init();
  const found = validate({ id: "R 1", titel: "Drift" }, { kind: "risk" });
  assert.deepEqual(found.map(({ code, pointer }) => [code, pointer]), [["bad-id", "/id"], ["unknown-field", "/titel"]]);
  assert.ok(readme.includes(found[0].message) && readme.includes(found[1].hint));
});

test("the table names what there is", async () => {
  const names = Object.keys(await import("../pkg/inline.js")).filter((name) => !/Error$|^isReady$/.test(name));
  for (const name of names) assert.ok(readme.includes(`\`${name}`) || readme.includes(`${name}(`), name);
});
