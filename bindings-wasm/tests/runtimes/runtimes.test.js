// The packed package under other runtimes, each by its own export condition: as text in Bun and Deno, as a module in Workers.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import * as esbuild from "esbuild";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => readFileSync(file(`../../../${path}`), "utf8");
const { document, options } = JSON.parse(read("schemas/vectors/assess.json")).find(({ name }) => name === "starter");
const golden = JSON.parse(read("schemas/vectors/assess/starter.json"));
const { exports } = JSON.parse(readFileSync(file("../../pkg/package.json"), "utf8"));

/** What runs everywhere: no file is read, and nothing needs to be allowed. */
const PROGRAM = `import { assess, init } from "aimskit";
export async function answer() {
  await init();
  return JSON.stringify(assess(${JSON.stringify(read(document))}, ${JSON.stringify(options)}));
}
`;
const PRINTS = 'import { answer } from "./program.js";\nconsole.log(import.meta.resolve("aimskit"));\nconsole.log(await answer());\n';
const WORKER = 'import { answer } from "./program.js";\nexport default { async test() { console.log(await answer()); } };\n';
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const unitTests :Workerd.Config = (services = [(name = "main", worker = (
  compatibilityDate = "2026-01-01",
  modules = [(name = "worker.js", esModule = embed "built/worker.js"), (name = "aimskit_bg.wasm", wasm = embed "built/aimskit_bg.wasm")],
))]);
`;

/** The program of a runtime; none where npm brought none for this machine. */
function binary(name) {
  const path = file(`node_modules/.bin/${name}`);
  return spawnSync(path, ["--version"]).status === 0 ? path : undefined;
}

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "aimskit-"));
  const tarball = execFileSync("npm", ["pack", file("../../pkg"), "--pack-destination", folder, "--silent"], { encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", tarball], { cwd: folder });
  mkdirSync(join(folder, "node_modules"));
  renameSync(join(folder, "package"), join(folder, "node_modules/aimskit"));
  const files = { "package.json": '{"type": "module"}', "program.js": PROGRAM, "prints.js": PRINTS, "worker.js": WORKER, "config.capnp": CONFIG };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
after(() => rmSync(folder, { recursive: true }));

function run(program, ...rest) {
  // Whatever a runtime keeps stays in the folder.
  const env = { ...process.env, HOME: folder, DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  return execFileSync(program, rest, { cwd: folder, encoding: "utf8", env });
}

for (const [name, ...how] of [
  ["bun", "run"],
  ["deno", "run", "--quiet", "--no-remote", "--no-prompt", "--node-modules-dir=manual"],
]) {
  const program = binary(name);
  test(`${name}: the golden answer`, { skip: program === undefined && `${name} is not installed` }, () => {
    const [entry, answer] = run(program, ...how, "prints.js").trim().split("\n");
    assert.ok(entry.endsWith(exports["."][name].slice(1)), entry);
    assert.deepEqual(JSON.parse(answer), { diagnostics: [], ...golden });
  });
}

const workerd = binary("workerd");
test("workerd: the golden answer", { skip: workerd === undefined && "workerd is not installed" }, async () => {
  // As Wrangler bundles: wasm stays a module beside the script.
  const { metafile } = await esbuild.build({
    entryPoints: [join(folder, "worker.js")],
    bundle: true,
    format: "esm",
    conditions: ["workerd"],
    loader: { ".wasm": "copy" },
    assetNames: "[name]",
    outdir: join(folder, "built"),
    metafile: true,
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs);
  assert.ok(inputs.some((input) => input.endsWith(exports["."].workerd.slice(1))), inputs.join(", "));
  const said = run(workerd, "test", "config.capnp");
  assert.deepEqual(JSON.parse(said), { diagnostics: [], ...golden });
});
