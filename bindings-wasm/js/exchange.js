// `aimskit/exchange` for browsers and their bundlers: the wasm is a file beside this one, fetched by `init`.
import start from "./aimskit_exchange.js";
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

const beside = () => new URL("./aimskit_exchange_bg.wasm", import.meta.url);

/** Loads the wasm once, and its texts; `wasm` is where it is, or its bytes, when it is not beside this file. */
export const init = once((wasm) => start({ module_or_path: wasm ?? beside() }), beside);
