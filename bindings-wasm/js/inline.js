// For servers and for bundlers that copy no files: the same wasm as text, so nothing is fetched or read from disk.
import start, { initSync } from "./aimskit.js";
import { once } from "./face.js";
import text from "./wasm_base64.js";

export { assess, assessText } from "./face.js";

/** Loads the wasm once; `wasm` replaces the one inside. */
export const init = once(async (wasm) => {
  if (wasm === undefined) initSync({ module: Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) });
  else await start({ module_or_path: wasm });
});
