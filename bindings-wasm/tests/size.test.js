// The size of each wasm, as it is fetched: what was measured last, and 3 % for what another machine's gzip and brotli, and small changes, add.
// It can only shrink: when you make it smaller, write down what this test then prints; when it has to grow, say in the changelog for what.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const MARGIN = 1.03;
const MEASURED = {
  aimskit: { gz: 535_800, br: 411_200 },
  aimskit_exchange: { gz: 522_100, br: 402_300 },
};

for (const [name, measured] of Object.entries(MEASURED)) {
  test(`${name}_bg.wasm is no larger than it was`, () => {
    const wasm = readFileSync(new URL(`../pkg/${name}_bg.wasm`, import.meta.url));
    const size = { gz: gzipSync(wasm, { level: 9 }).length, br: brotliCompressSync(wasm).length };
    console.log(`${name}: ${wasm.length} bytes; { gz: ${size.gz}, br: ${size.br} }`);
    for (const how of ["gz", "br"]) {
      const limit = Math.floor(measured[how] * MARGIN);
      assert.ok(size[how] <= limit, `${size[how]} bytes ${how}, the limit is ${limit}: ${measured[how]} and ${Math.round(MARGIN * 100 - 100)} %`);
    }
  });

  test(`${name}_bg.wasm holds no path of the machine that it was built on`, () => {
    const wasm = readFileSync(new URL(`../pkg/${name}_bg.wasm`, import.meta.url), "latin1");
    assert.ok(wasm.includes("core/src/"), "places in the source are written another way: look for them so");
    for (const path of [fileURLToPath(new URL("../..", import.meta.url)), `${homedir()}/`, "index.crates.io"]) assert.ok(!wasm.includes(path), path);
  });
}
