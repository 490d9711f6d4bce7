// aimskit beside ajv and zod, in Node and in Chromium: `npm ci --prefix benches/js && node benches/js/run.js [node|chromium]`, after
// `./check wasm`. Each table is of one run; machines differ and are shared, so read the ratios.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import * as esbuild from "esbuild";

import { launch, result, serve } from "../../bindings-wasm/tests/browser/chromium.js";
import { contest } from "./contest.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");
const SIZES = { "100 kB": 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000 };
/** What ratios are of. */
const BASES = { text: "JSON.parse + ajv", object: "ajv", record: "ajv" };
const where = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), "aimskit-bench-"));
try {
  const documents = {};
  execFileSync("cargo", ["run", "-q", "--release", "-p", "aimskit-benches", "--", "--write", folder], { cwd: root, stdio: "inherit" });
  for (const [size, bytes] of Object.entries(SIZES)) documents[size] = join(folder, `${bytes}.aims.json`);
  const [schema, riskSchema] = ["aims", "risk"].map((kind) => read(`bindings-wasm/pkg/schemas/v1/${kind}.schema.json`));
  const risk = JSON.stringify(JSON.parse(read("examples/data/meridian.aims.json")).risks[0]);

  if (where.length === 0 || where.includes("node")) {
    const aimskit = await import("../../bindings-wasm/pkg/inline.js");
    await aimskit.init();
    for (const [size, file] of Object.entries(documents)) {
      const given = { text: readFileSync(file, "utf8"), schema: JSON.parse(schema), riskSchema: JSON.parse(riskSchema), risk: JSON.parse(risk), aimskit };
      print(`Node ${process.versions.node}`, size, contest(given));
    }
  }
  if (where.length === 0 || where.includes("chromium")) {
    await esbuild.build({ entryPoints: [join(root, "benches/js/page.js")], bundle: true, minify: true, format: "esm", outfile: join(folder, "page.js"), logLevel: "error" });
    cpSync(join(root, "bindings-wasm/pkg/aimskit_bg.wasm"), join(folder, "aimskit_bg.wasm"));
    for (const [name, text] of Object.entries({ "schema.json": schema, "risk.schema.json": riskSchema, "risk.json": risk })) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, "index.html"), '<!doctype html><title>bench</title><script type="module" src="./page.js"></script>');
    // Isolated, so that the page's clock is a fine one.
    const server = await serve(folder, { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" });
    const browser = await launch();
    try {
      for (const [size, file] of Object.entries(documents)) {
        const { races, thrown } = await result(browser, `${server.url}?document=${file.slice(folder.length + 1)}`, { timeout: 300_000 });
        if (thrown !== undefined) throw new Error(thrown);
        print(`Chromium ${browser.version()}`, size, races);
      }
    } finally {
      await browser.close();
      await server.close();
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

function print(engine, size, races) {
  for (const [input, medians] of Object.entries(races)) {
    const base = medians[BASES[input]];
    console.log(`\n${engine}, ${input === "record" ? "one risk" : `${size} of ${input}`}`.padEnd(46), "ms".padStart(12), `faster than ${BASES[input]}`.padStart(30));
    for (const [name, ms] of Object.entries(medians)) console.log(name.padEnd(44), ms.toFixed(3).padStart(12), `${(base / ms).toFixed(2)} ×`.padStart(30));
  }
}
