// `aimskit/exchange` for servers and for bundlers that copy no files: the same wasm as text.
import start, { initSync } from "./aimskit_exchange.js";
import { once } from "./export.js";
import bytes from "./aimskit_exchange_inline.js";

export {
  crosswalk,
  exportMappings,
  exportReport,
  importBom,
  importMappings,
  importOscal,
  importRows,
  isReady,
  paper,
  planImport,
  rows,
  setLanguage,
  taxonomyTags,
  text,
  wrongIds,
} from "./export.js";

/** Loads the wasm once, and its texts; `wasm` replaces the one inside. */
export const init = once(async (wasm) => {
  if (wasm === undefined) initSync({ module: bytes() });
  else await start({ module_or_path: wasm });
});
