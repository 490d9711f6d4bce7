// The package as a dependency: by name, through its exports, in a process of its own.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const pkg = fileURLToPath(new URL("../pkg", import.meta.url));

for (const name of ["aimskit", "aimskit_exchange"]) {
  test(`the wasm inside ${name} is the wasm beside`, async () => {
    const { default: bytes } = await import(`../pkg/${name}_inline.js`);
    assert.ok(Buffer.from(bytes()).equals(readFileSync(join(pkg, `${name}_bg.wasm`))));
  });
}

test("init loads once", async () => {
  const { init } = await import("../pkg/inline.js");
  assert.equal(init(), init());
  await init();
});

const bytes = (name) => `require("node:fs").readFileSync(require.resolve("aimskit/${name}_bg.wasm"))`;
const assess = 'assess({ schemaVersion: "1.0" }, { asOf: "2026-11-23" }).report.verdicts.length';
const report = 'exportReport({ schemaVersion: "1.0" }, { asOf: "2026-11-23", format: "csv", table: "gaps" }).text.split(",")[0]';

for (const [name, load, wasm, shown, expected] of [
  ["import", 'import("aimskit")', "", assess, "220"],
  ["require", 'Promise.resolve(require("aimskit"))', "", assess, "220"],
  ["inline", 'import("aimskit/inline")', "", assess, "220"],
  ["the browser's entry with the wasm's bytes", 'import("aimskit/web")', bytes("aimskit"), assess, "220"],
  ["exchange", 'import("aimskit/exchange")', "", report, "clause"],
  ["exchange by require", 'Promise.resolve(require("aimskit/exchange"))', "", report, "clause"],
  ["the browser's exchange with the wasm's bytes", 'import("aimskit/exchange/web")', bytes("aimskit_exchange"), report, "clause"],
]) {
  test(`as a dependency: ${name}`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), "aimskit-"));
    t.after(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(pkg, join(folder, "node_modules/aimskit"));
    writeFileSync(
      join(folder, "main.cjs"),
      `${load}.then(async ({ init, assess, exportReport }) => {
        await init({ wasm: ${wasm || "undefined"} });
        console.log(${shown});
      }, (error) => { console.error(error); process.exitCode = 1; });`,
    );
    assert.equal(execFileSync(process.execPath, ["--no-warnings", "main.cjs"], { cwd: folder, encoding: "utf8" }), `${expected}\n`);
  });
}

test("every path that the package names is there", async () => {
  const { exports } = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
  const paths = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(paths));
  for (const path of paths(exports).filter((path) => !path.includes("*"))) assert.ok(readFileSync(join(pkg, path)).length > 0, path);
});
