import type { Aims } from "./documents.js";
import type { AssessOptions, Assessed, InitOptions, Input } from "./api.js";

export interface BackgroundAssessor {
  /** As `assess`, later: its answer, or `undefined` when a newer question was asked before it came. Bad options reject with `OptionsError`. */
  assess(aims: Input<Aims>, options?: AssessOptions): Promise<Assessed | undefined>;
  /** Ends the thread: what is still asked comes as `undefined`, what is asked later rejects. */
  close(): void;
}

/** Assesses in a module worker, so that a page never stands still. `worker` is one that imports `aimskit/worker/thread`, for bundlers that can't find it themselves. */
export function backgroundAssessor(options?: {
  worker?: Worker;
  wasm?: string | BufferSource | WebAssembly.Module;
  language?: InitOptions["language"];
}): BackgroundAssessor;
