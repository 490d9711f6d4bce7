// For browsers and their bundlers: the wasm is a file beside this one, fetched when `init` is called.
import start from "./aimskit.js";
import { once } from "./face.js";

export { assess, assessText } from "./face.js";

/** Loads the wasm once; `wasm` is where it is, or its bytes, when it is not beside this file. */
export const init = once((wasm) => start({ module_or_path: wasm ?? new URL("./aimskit_bg.wasm", import.meta.url) }));
