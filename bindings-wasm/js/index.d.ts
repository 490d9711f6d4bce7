import type { WasmSource } from "./api.js";

export * from "./api.js";

/** Loads the wasm once; call it before anything else. `wasm` is for setups that keep it elsewhere. Throws `LoadError`. */
export function init(wasm?: WasmSource): Promise<void>;
