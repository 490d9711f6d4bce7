// Where a wasm was looked for that is not there. In a process of its own: a wasm that is loaded is not looked for again.
import assert from "node:assert/strict";
import { test } from "node:test";

import { init, LoadError } from "../pkg/index.js";
import { init as initExchange } from "../pkg/exchange.js";

test("a wasm that is not there is told with its address", async () => {
  for (const wasm of ["data:application/wasm,no", new URL("data:application/wasm,no"), new Request("data:application/wasm,no")]) {
    await assert.rejects(init({ wasm }), (error) => error instanceof LoadError && error.url === "data:application/wasm,no" && error.message.includes(`from ${error.url}: `));
  }
  for (const options of ["data:application/wasm,no", new URL("data:application/wasm,no"), new Uint8Array(3), null]) await assert.rejects(init(options), { name: "AimskitError", code: "wrong-type" });
  // Left out, it is the one beside: which Node fetches no more than other files.
  await assert.rejects(init(), (error) => error.code === "load-failed" && error.message.includes(new URL("../pkg/aimskit_bg.wasm", import.meta.url).href) && error.cause instanceof Error);
  await assert.rejects(init({ wasm: new Uint8Array(3) }), (error) => error.url === undefined && error.message.startsWith("the wasm could not be loaded: "));
  await assert.rejects(initExchange(), { code: "load-failed", url: new URL("../pkg/aimskit_exchange_bg.wasm", import.meta.url).href });
});
