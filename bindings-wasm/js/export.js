// The report in the shape of another format: HTML, Markdown, SARIF, CSV, OSCAL; and OSCAL in. A wasm of its own, for pages that never export.
import { exportText, importOscalText, languageText, notUtf8Text } from "./aimskit_exchange.js";
import { answer, border, request } from "./border.js";
import { toPieces } from "./input.js";

/** The texts of the assessment, and those of the report in other formats. */
async function english() {
  const [{ default: file }, { default: more }] = await Promise.all([import("./data/english.js"), import("./data/english-exchange.js")]);
  return { ...file, phrases: { ...file.phrases, ...more.phrases } };
}

const { once, isReady, setLanguage, verb } = border("aimskit/exchange", languageText, english, notUtf8Text);
export { once, isReady, setLanguage };

/** The verbs at the border: JSON text in, JSON text out. */
export const text = { export: verb(exportText), importOscal: verb(importOscalText) };

/** Assesses a document and gives its report in another format, as text; no text when the document can't be read (SARIF says so itself). */
export function exportReport(aims, options) {
  return { diagnostics: [], ...answer(text.export(toPieces(aims), request(options))) };
}

/** Adds what documents of OSCAL tell of to a document: the new one, the account of what came from where, and catalogues as frameworks. */
export function importOscal(aims, options) {
  return { diagnostics: [], ...answer(text.importOscal(toPieces(aims), request(options))) };
}
