// The report in the shape of another format (HTML, Markdown, SARIF, CSV, OSCAL), records as rows, and files of other formats as records. A wasm of its own,
// for pages that do neither.
import {
  crosswalkText,
  exportMappingsText,
  exportText,
  idsText,
  importBomText,
  importMappingsText,
  importOscalText,
  importRowsText,
  languageText,
  notUtf8Text,
  paperText,
  planImportText,
  rowsText,
  taxonomyTagsText,
} from "./aimskit_exchange.js";
import { answer, border, request } from "./border.js";
import { toJson, toPieces, toText } from "./input.js";

/** The texts of the assessment, and those of the report in other formats. */
async function english() {
  const [{ default: file }, { default: more }] = await Promise.all([import("./data/english.js"), import("./data/english-exchange.js")]);
  return { ...file, phrases: { ...file.phrases, ...more.phrases } };
}

const { once, isReady, setLanguage, verb } = border("aimskit/exchange", languageText, english, notUtf8Text);
export { once, isReady, setLanguage };

/** The verbs at the border: JSON text in, JSON text out. */
export const text = {
  export: verb(exportText),
  rows: verb(rowsText),
  paper: verb(paperText),
  planImport: verb(planImportText),
  importRows: verb(importRowsText),
  importBom: verb(importBomText),
  importOscal: verb(importOscalText),
  crosswalk: verb(crosswalkText),
  taxonomyTags: verb(taxonomyTagsText),
  importMappings: verb(importMappingsText),
  exportMappings: verb(exportMappingsText),
  ids: verb(idsText, "ids"),
};

/** Assesses a document and gives its report in another format, as text; no text when the document can't be read (SARIF says so itself). */
export function exportReport(aims, options) {
  return { diagnostics: [], ...answer(text.export(toPieces(aims), request(options))) };
}

/** The records of a table as rows of text, with their columns. */
export function rows(aims, options) {
  return { diagnostics: [], columns: [], rows: [], ...answer(text.rows(toPieces(aims), toJson(options))) };
}

/** A paper of a document as blocks, and as an HTML page or Markdown where `html` or `markdown` asks for it: a statement to sign, a plan, a report, minutes, a checklist, or its template. */
export function paper(aims, options) {
  return { diagnostics: [], ...answer(text.paper(toPieces(aims), request(options))) };
}

/** Proposes how the rows of a table become records. `table` is CSV, its bytes, or rows: a list of objects, or of lists with the headings first. */
export function planImport(aims, table, options) {
  return { diagnostics: [], ...answer(text.planImport(toPieces(aims), toText(table), toJson(options))) };
}

/** Takes the rows of a table into a document as a mapping says, and accounts for every value. */
export function importRows(aims, table, options) {
  return { diagnostics: [], ...answer(text.importRows(toPieces(aims), toText(table), toJson(options))) };
}

/** Adds what bills of materials and model cards tell of to a document: the new document, and the account of what came from where. */
export function importBom(aims, options) {
  return { diagnostics: [], ...answer(text.importBom(toPieces(aims), toJson(options))) };
}

/** Adds what documents of OSCAL tell of to a document: the new one, the account of what came from where, catalogues as frameworks, and mapping
 * collections as mapping sets. */
export function importOscal(aims, options) {
  return { diagnostics: [], ...answer(text.importOscal(toPieces(aims), toJson(options))) };
}

/**
 * How far the records of a document carry toward another framework, by mapping sets that are given: those of the package are files, such as
 * `aimskit/crosswalks/nist-ai-rmf-1.0__iso-42001-2023.json` and `aimskit/outlines/nist-ai-rmf.json`.
 */
export function crosswalk(aims, options) {
  return { diagnostics: [], ...answer(text.crosswalk(toPieces(aims), request(options))) };
}

/** Which tags of taxonomies the records of a document carry, by outlines that are given, such as `aimskit/outlines/mit-risk.json`. */
export function taxonomyTags(aims, options = {}) {
  return { diagnostics: [], taxonomies: [], ...answer(text.taxonomyTags(toPieces(aims), toJson(options))) };
}

/** Reads a file of mappings: CSV or rows, SSSOM, or OSCAL's mapping collection. */
export function importMappings(file, options) {
  return { diagnostics: [], ...answer(text.importMappings(toText(file), toJson(options))) };
}

/** Writes a mapping set as CSV, SSSOM or OSCAL's mapping collection. */
export function exportMappings(set, options) {
  return { diagnostics: [], ...answer(text.exportMappings(toText(set), toJson(options))) };
}

/** Finds wrong numbers of ISO/IEC 42001 in text of any format, given as a string or its bytes. */
export function wrongIds(source, options = {}) {
  return { findings: [], ...answer(text.ids(toText(source), toJson(options))) };
}
