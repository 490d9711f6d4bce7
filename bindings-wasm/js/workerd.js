// For Workers, which compile no wasm at run time: the module is imported.
import module from "./aimskit_bg.wasm";
import { initSync } from "./aimskit.js";
import { once } from "./verbs.js";

export * from "./api.js";

/** Starts the wasm once. */
export const init = once(async () => initSync({ module }));
