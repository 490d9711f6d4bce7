// For browsers and their bundlers: the wasm is a file beside this one, fetched by `init`.
import start from "./aimskit.js";
import { once } from "./verbs.js";

export * from "./api.js";

const beside = () => new URL("./aimskit_bg.wasm", import.meta.url);

/** Loads the wasm once, and its texts; `wasm` is where it is, or its bytes, when it is not beside this file. */
export const init = once((wasm) => start({ module_or_path: wasm ?? beside() }), beside);
