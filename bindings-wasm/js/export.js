// The report in the shape of another format: HTML, Markdown, SARIF, CSV. A wasm of its own, for pages that never export.
import { exportText } from "./aimskit_exchange.js";
import { answer, border, request, toPieces } from "./border.js";

const { once, isReady, verb } = border("aimskit/exchange");
export { once, isReady };

/** The verb at the border: JSON text in, JSON text out. */
export const text = { export: verb(exportText) };

/** Assesses a document and gives its report in another format, as text; no text when the document can't be read (SARIF says so itself). */
export function exportReport(aims, options) {
  return { diagnostics: [], ...answer(text.export(toPieces(aims), request(options))) };
}
