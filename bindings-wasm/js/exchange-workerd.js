// `aimskit/exchange` for Workers, which compile no wasm at run time: the module is imported.
import module from "./aimskit_exchange_bg.wasm";
import { initSync } from "./aimskit_exchange.js";
import { once } from "./export.js";

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

/** Starts the wasm once. */
export const init = once(async () => initSync({ module }));
