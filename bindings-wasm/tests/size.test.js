// The size of each wasm and of its texts, as fetched: what was measured last, and 3 % for another machine's gzip and brotli, and for small changes.
// It can only shrink: when you make it smaller, write down what this test then prints; when it has to grow, say in the changelog for what.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const MARGIN = 1.03;
const MEASURED = {
  aimskit: { gz: 578_400, br: 471_200 },
  aimskit_exchange: { gz: 864_300, br: 700_800 },
};
/** The texts that `init` loads beside the first. */
const TEXTS = { "data/english.js": { gz: 59_300, br: 48_300 } };

const files = Object.entries(MEASURED).map(([name, measured]) => [`${name}_bg.wasm`, measured]);
for (const [name, measured] of [...files, ...Object.entries(TEXTS)]) {
  test(`${name} is no larger than it was`, () => {
    const bytes = readFileSync(new URL(`../pkg/${name}`, import.meta.url));
    const size = { gz: gzipSync(bytes, { level: 9 }).length, br: brotliCompressSync(bytes).length };
    console.log(`${name}: ${bytes.length} bytes; { gz: ${size.gz}, br: ${size.br} }`);
    for (const how of ["gz", "br"]) {
      const limit = Math.floor(measured[how] * MARGIN);
      assert.ok(size[how] <= limit, `${size[how]} bytes ${how}, the limit is ${limit}: ${measured[how]} and ${Math.round(MARGIN * 100 - 100)} %`);
    }
  });
}

for (const name of Object.keys(MEASURED)) {
  test(`${name}_bg.wasm holds no path of the machine that it was built on`, () => {
    const wasm = readFileSync(new URL(`../pkg/${name}_bg.wasm`, import.meta.url), "latin1");
    assert.ok(wasm.includes("core/src/"), "places in the source are written another way: look for them so");
    for (const path of [fileURLToPath(new URL("../..", import.meta.url)), `${homedir()}/`, "index.crates.io"]) assert.ok(!wasm.includes(path), path);
  });
}
