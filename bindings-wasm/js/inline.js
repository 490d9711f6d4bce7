// For servers and for bundlers that copy no files: the same wasm as text, so nothing is fetched or read from disk.
import start, { initSync } from "./aimskit.js";
import { once } from "./verbs.js";
import bytes from "./aimskit_inline.js";

export * from "./api.js";

/** Loads the wasm once, and its texts; `wasm` replaces the one inside. */
export const init = once(async (wasm) => {
  if (wasm === undefined) initSync({ module: bytes() });
  else await start({ module_or_path: wasm });
});
