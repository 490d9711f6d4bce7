// The golden answers: the same bytes as from Rust and Python, from every entry of the package; and the size of the wasm.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import * as inline from "../pkg/inline.js";

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path) => readFileSync(file(path), "utf8");
const cases = JSON.parse(read("schemas/vectors/assess.json"));
const wasm = readFileSync(file("bindings-wasm/pkg/aimskit_bg.wasm"));

test("without init it says what to do", () => {
  assert.throws(() => inline.assessText("{}", "{}"), /call `await init\(\)` first/);
});

test("init loads once", async () => {
  assert.equal(inline.init(), inline.init());
  await inline.init();
});

test("there are cases", () => assert.ok(cases.length >= 12));

for (const { name, document, options } of cases) {
  test(`bytes of ${name}`, async () => {
    await inline.init();
    const [ours, golden] = [inline.assessText(read(document), JSON.stringify(options)) + "\n", read(`schemas/vectors/assess/${name}.json`)];
    const at = [...golden].findIndex((character, index) => character !== ours[index]);
    assert.ok(ours === golden, `they part at ${at}: …${golden.slice(at - 60, at + 60)}… is …${ours.slice(at - 60, at + 60)}…`);
  });
}

test("the idiomatic face takes objects and dates", async () => {
  await inline.init();
  const answer = inline.assess({ schemaVersion: "1.0" }, { asOf: new Date("2026-11-23T12:00:00Z") });
  assert.equal(answer.report.verdicts.length, 182 + 38);
  assert.deepEqual(answer, inline.assess('{"schemaVersion": "1.0"}', { asOf: "2026-11-23", profile: "review" }));
});

test("bad input is a diagnostic", async () => {
  await inline.init();
  const answer = inline.assess("{", { asOf: "2026-11-23" });
  assert.deepEqual(answer.diagnostics.map((d) => d.code), ["unexpected-end"]);
  assert.equal(answer.report, undefined);
  assert.deepEqual(inline.assess({ schemaVersion: "1.0" }).optionDiagnostics.map((d) => d.code), ["missing-field"]);
});

test("the wasm inside is the wasm beside", async () => {
  const { default: text } = await import("../pkg/wasm_base64.js");
  assert.ok(Buffer.from(text, "base64").equals(wasm));
});

// As a dependency: by name, through the package's exports, in a process of its own.
const program = (load) => `${load}.then(async ({ init, assess }) => {
  await init(WASM);
  console.log(assess({ schemaVersion: "1.0" }, { asOf: "2026-11-23" }).report.verdicts.length);
}, (error) => { console.error(error); process.exitCode = 1; });`;

for (const [name, load, bytes] of [
  ["import", 'import("aimskit")', "undefined"],
  ["require", 'Promise.resolve(require("aimskit"))', "undefined"],
  ["import of the browser's entry with the wasm's bytes", 'import("aimskit/web")', 'require("node:fs").readFileSync(require.resolve("aimskit/aimskit_bg.wasm"))'],
]) {
  test(`as a dependency: ${name}`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), "aimskit-"));
    t.after(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(file("bindings-wasm/pkg"), join(folder, "node_modules/aimskit"));
    writeFileSync(join(folder, "main.cjs"), program(load).replace("WASM", bytes));
    assert.equal(execFileSync(process.execPath, ["--no-warnings", "main.cjs"], { cwd: folder, encoding: "utf8" }), "220\n");
  });
}

// The goal is 120 kB, set before there were rules for the whole standard; this holds what is reached with nearly 500, so that it only shrinks.
const LIMIT = 417_000;

test(`the wasm is at most ${LIMIT} bytes gz`, () => {
  const size = gzipSync(wasm, { level: 9 }).length;
  console.log(`wasm: ${wasm.length} bytes, ${size} gz (goal 120000)`);
  assert.ok(size <= LIMIT, `${size} bytes gz`);
});
