// The package in Chromium, built by the bundlers that people use, under a strict policy, and beside a page that must not stand still.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import * as esbuild from "esbuild";
import * as vite from "vite";
import webpack from "webpack";

import { findChromium, launch, result, serve } from "./browser/chromium.js";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const HTML = (script) => `<!doctype html><title>aimskit</title><script type="module" src="${script}"></script>`;
const STRICT = { "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'" };
const ALL = {
  verdicts: 220,
  same: true,
  broken: ["bad-encoding"],
  stale: ["undefined", "undefined"],
  fault: ["OptionsError", "unknown-field", "/asof"],
  own: "InputError",
  open: ["undefined", "undefined"],
  closed: "closed",
  issues: 1,
  controls: 38,
  csv: "clause",
  errors: [],
};

// Where there is no browser, that is said, and counted as skipped.
const skip = findChromium() === undefined && "no Chromium is installed";

let browser;
let folder;

before(async () => {
  if (skip) return;
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "aimskit-"));
  mkdirSync(join(folder, "node_modules"));
  cpSync(file("../pkg"), join(folder, "node_modules/aimskit"), { recursive: true });
  for (const name of ["app.js", "inline.js", "still.js"]) cpSync(file(`browser/${name}`), join(folder, name));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  writeFileSync(join(folder, "index.html"), HTML("./app.js"));
});

after(async () => {
  await browser?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

async function open(built, headers) {
  const server = await serve(built, headers);
  try {
    return await result(browser, server.url);
  } finally {
    await server.close();
  }
}

test("Vite, under a strict policy", { skip }, async () => {
  await vite.build({ root: folder, logLevel: "error", configFile: false, build: { outDir: join(folder, "vite") }, worker: { format: "es" } });
  assert.deepEqual(await open(join(folder, "vite"), STRICT), ALL);
});

test("Vite's server for development", { skip }, async () => {
  const server = await vite.createServer({ root: folder, logLevel: "error", configFile: false, cacheDir: join(folder, ".vite"), server: { port: 0, host: "127.0.0.1" } });
  try {
    await server.listen();
    assert.deepEqual(await result(browser, server.resolvedUrls.local[0]), ALL);
  } finally {
    await server.close();
  }
});

test("webpack, without a word of configuration, under a strict policy", { skip }, async () => {
  const out = join(folder, "webpack");
  const stats = await promisify(webpack)({ context: folder, entry: "./app.js", mode: "production", output: { path: out, publicPath: "/" }, performance: false });
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }), { errors: [], warnings: [] });
  writeFileSync(join(out, "index.html"), HTML("./main.js"));
  assert.deepEqual(await open(out, STRICT), ALL);
});

test("esbuild, inline", { skip }, async () => {
  const out = join(folder, "esbuild");
  const { warnings } = await esbuild.build({ entryPoints: [join(folder, "inline.js")], bundle: true, format: "esm", outdir: out, logLevel: "silent" });
  writeFileSync(join(out, "index.html"), HTML("./inline.js"));
  assert.deepEqual(warnings, []);
  assert.deepEqual(await open(out, STRICT), { verdicts: 220, csv: "clause", errors: [] });
});

test("without a bundler, by an import map; and what a policy without wasm says", { skip }, async () => {
  const plain = join(folder, "plain");
  cpSync(join(folder, "node_modules/aimskit"), join(plain, "aimskit"), { recursive: true });
  cpSync(join(folder, "app.js"), join(plain, "app.js"));
  const imports = { aimskit: "/aimskit/index.js", ...Object.fromEntries(["catalogue", "exchange", "worker"].map((name) => [`aimskit/${name}`, `/aimskit/${name}.js`])) };
  writeFileSync(join(plain, "index.html"), `<!doctype html><title>aimskit</title><script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="./app.js"></script>`);
  assert.deepEqual(await open(plain), ALL);
  const { thrown } = await open(plain, { "content-security-policy": "script-src 'self' 'unsafe-inline'" });
  assert.match(thrown, /^LoadError: the wasm could not be loaded from http:\S+\/aimskit_bg\.wasm: .*unsafe-eval/);
});

test("a form's bundle carries no catalogue, rules or schemas, and its texts apart", { skip }, async () => {
  const entry = 'import { init, models } from "aimskit"; init().then(() => console.log(models.risk["~standard"].validate({})));';
  const { outputFiles } = await esbuild.build({ stdin: { contents: entry, resolveDir: folder }, bundle: true, splitting: true, outdir: folder, minify: true, format: "esm", write: false, conditions: ["browser"], logLevel: "silent" });
  // What `init` fetches when it is called: the English texts, a piece of its own.
  const [code, texts, ...others] = outputFiles.map((output) => output.text).sort((one, other) => one.startsWith("import") - other.startsWith("import") || one.length - other.length);
  assert.ok(code.length < 16_000, `${code.length} bytes`);
  assert.ok(texts.includes("has not been") && others.every((other) => other.length < 1_000), outputFiles.map((output) => output.text.length).join(" "));
});

test("a page beside 3,000 risks never stands still", { skip }, async (t) => {
  const aims = JSON.parse(readFileSync(file("../../examples/data/meridian.aims.json"), "utf8"));
  const { risks } = aims;
  aims.risks = Array.from({ length: 3000 }, (_, at) => ({ ...risks[at % risks.length], id: at < risks.length ? risks[at].id : `${risks[at % risks.length].id}-${at}` }));
  const still = join(folder, "still");
  await vite.build({
    root: folder,
    logLevel: "error",
    configFile: false,
    build: { outDir: still, rollupOptions: { input: join(folder, "still.html") } },
    worker: { format: "es" },
    plugins: [{ name: "page", buildStart: () => writeFileSync(join(folder, "still.html"), HTML("./still.js")) }],
  });
  writeFileSync(join(still, "aims.json"), JSON.stringify(aims));
  cpSync(join(still, "still.html"), join(still, "index.html"));
  // Isolated, so that its clock counts microseconds.
  const measured = await open(still, { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" });
  t.diagnostic(JSON.stringify(measured));
  assert.deepEqual(measured.errors, []);
  assert.equal(measured.thrown, undefined);
  assert.equal(measured.risks, 3000);
  // How long anything took is for people to read; what is held is that answers nobody waits for are dropped, and the last one came.
  assert.ok(measured.last === 220 && measured.dropped >= 1 && measured.answers + measured.dropped === measured.keystrokes);
});
