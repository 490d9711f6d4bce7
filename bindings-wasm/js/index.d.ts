import type { InitOptions } from "./api.js";

export * from "./api.js";

/** Loads the wasm once, with its texts in English or another language; call it before anything else. Throws `LoadError`. */
export function init(options?: InitOptions): Promise<void>;
