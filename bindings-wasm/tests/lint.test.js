// What publint and are-the-types-wrong say of the package as it is packed: nothing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { publint } from "publint";
import { formatMessage } from "publint/utils";

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

test("publint", async () => {
  const { messages, pkg } = await publint({ pkgDir: file("../pkg"), pack: false, strict: true });
  assert.equal(pkg.name, "aimskit");
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test("are the types wrong?", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "aimskit-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const tarball = execFileSync("npm", ["pack", file("../pkg"), "--pack-destination", folder, "--silent"], { encoding: "utf8" }).trim();
  // Exit status other than 0 throws.
  const said = execFileSync(
    process.execPath,
    [file("../node_modules/@arethetypeswrong/cli/dist/index.js"), join(folder, tarball), "--profile", "esm-only", "--format", "json", "--exclude-entrypoints", "./aimskit_bg.wasm", "./aimskit_exchange_bg.wasm"],
    { encoding: "utf8" },
  );
  const { analysis } = JSON.parse(said);
  assert.ok(Object.keys(analysis.entrypoints).length >= 12);
});

test("nothing runs when the package is installed, and it depends on nothing", async () => {
  const { default: manifest } = await import("../pkg/package.json", { with: { type: "json" } });
  for (const member of ["scripts", "dependencies", "peerDependencies", "optionalDependencies"]) assert.equal(manifest[member], undefined);
});
