import type {
  Aims,
  CrosswalkAnswer,
  CrosswalkRequest,
  ExportMappingsAnswer,
  ExportMappingsRequest,
  ExportAnswer,
  ExportRequest,
  IdsAnswer,
  IdsRequest,
  ImportAnswer,
  ImportBomRequest,
  ImportMappingsAnswer,
  ImportMappingsRequest,
  ImportOscalAnswer,
  ImportOscalRequest,
  ImportRowsRequest,
  MappingSet,
  PaperAnswer,
  PaperRequest,
  PlanImportAnswer,
  PlanImportRequest,
  RowsAnswer,
  RowsRequest,
  TaxonomyTagsAnswer,
  TaxonomyTagsRequest,
} from "./documents.js";
import type { Filled, InitOptions, Input, LanguageAnswer, LanguageFile, OnDay } from "./api.js";

export type ExportOptions = OnDay<ExportRequest>;

/** Loads the second wasm once, with its texts; call it before anything else here. Throws `LoadError`. */
export function init(options?: InitOptions): Promise<void>;

/** Reports come in this language from now on. Throws `OptionsError` when the file can't be read. */
export function setLanguage(file: LanguageFile | string): Filled<LanguageAnswer, "diagnostics">;

/** Whether the second wasm is loaded. */
export function isReady(): boolean;

/** Assesses a document and gives its report as `html`, `markdown`, `sarif`, `csv` or `oscal`; no text when the document can't be read, of which SARIF alone says so itself. */
export function exportReport(aims: Input<Aims>, options: ExportOptions): Filled<Omit<ExportAnswer, "optionDiagnostics">, "diagnostics">;

/** A cell of a table as hosts hold it. */
export type TableCell = string | number | boolean | null | undefined | readonly (string | number)[];

/** A table of others: CSV, its bytes in UTF-8, or rows: objects by heading, or lists with the headings first; `sheet` names a sheet of a
 * workbook, and `date1904` says that it counts days from 1904. */
export type ImportedTable =
  | string
  | Uint8Array
  | ArrayBuffer
  | readonly { readonly [heading: string]: TableCell }[]
  | readonly (readonly TableCell[])[]
  | { readonly sheet: string; readonly date1904?: boolean; readonly rows: readonly (readonly TableCell[])[] };

/** The records of a table, such as `risks`, as rows of text with their columns. With the mapping of the same headings `importRows` takes them back. */
export function rows(aims: Input<Aims>, options: RowsRequest): Filled<Omit<RowsAnswer, "optionDiagnostics">, "diagnostics" | "columns" | "rows">;

export type PaperOptions = OnDay<PaperRequest>;

/**
 * A paper of a document as blocks, and as an HTML page where `html` asks for it: a Statement of Applicability to sign, a risk treatment plan, an audit
 * report, minutes and input of a management review, an impact assessment, an audit checklist; or its empty template. No paper when `aims` can't be
 * read. Throws `OptionsError` where there is no such record.
 */
export function paper(aims: Input<Aims>, options: PaperOptions): Filled<Omit<PaperAnswer, "optionDiagnostics">, "diagnostics">;

/** Proposes how the rows of a table become records: to be shown and corrected. Nothing is changed. Throws `OptionsError` where the text is no table. */
export function planImport(
  aims: Input<Aims>,
  table: ImportedTable,
  options: PlanImportRequest,
): Filled<Omit<PlanImportAnswer, "optionDiagnostics">, "diagnostics">;

/** Takes the rows of a table into a document as a mapping says. A row with an error is left out whole; the account names each value's row and column. */
export function importRows(
  aims: Input<Aims>,
  table: ImportedTable,
  options: ImportRowsRequest,
): Filled<Omit<ImportAnswer, "optionDiagnostics">, "diagnostics">;

/**
 * Adds what bills of materials (CycloneDX, SPDX) and model cards (Hugging Face) tell of to a document: what is blank is filled, what differs stays
 * and is named in the account. No document when `aims` can't be read; a file that can't be read says so in `account.sources`.
 */
export function importBom(aims: Input<Aims>, options: ImportBomRequest): Filled<Omit<ImportAnswer, "optionDiagnostics">, "diagnostics">;

/**
 * Finds numbers of ISO/IEC 42001 that do not exist or have another title than the one beside them, and editions that do not exist, in text of any
 * format: a string, or its bytes. Only where the text says that a number is of this standard.
 */
export function wrongIds(source: string | BufferSource, options?: IdsRequest): Filled<Omit<IdsAnswer, "optionDiagnostics">, "findings">;

/** Adds what documents of OSCAL tell of to a document: the new one, the account of what came from where, and catalogues as frameworks. */
export function importOscal(aims: Input<Aims>, options: ImportOscalRequest): Filled<Omit<ImportOscalAnswer, "optionDiagnostics">, "diagnostics">;

export type CrosswalkAsked = OnDay<CrosswalkRequest>;

/**
 * How far the records of a document carry toward another framework, item by item. No mapping set is compiled in: give those of the package
 * (`aimskit/crosswalks/*.json`, `aimskit/outlines/*.json`) or your own in `mappings` and `outlines`.
 */
export function crosswalk(aims: Input<Aims>, options: CrosswalkAsked): Filled<Omit<CrosswalkAnswer, "optionDiagnostics">, "diagnostics">;

/**
 * Which tags of taxonomies the records of a document carry: for each taxonomy every tag with its records, and those that no record carries. No outline
 * is compiled in: give those of the package (`aimskit/outlines/*.json`) or your own. A tag that its taxonomy does not have is a diagnostic.
 */
export function taxonomyTags(
  aims: Input<Aims>,
  options?: TaxonomyTagsRequest,
): Filled<Omit<TaxonomyTagsAnswer, "optionDiagnostics">, "diagnostics" | "taxonomies">;

/** Reads a file of mappings: CSV, its bytes or rows, SSSOM as TSV, or OSCAL's mapping collection. Nothing is changed: pass the set on. */
export function importMappings(file: ImportedTable, options: ImportMappingsRequest): Filled<Omit<ImportMappingsAnswer, "optionDiagnostics">, "diagnostics">;

/** Writes a mapping set as CSV, SSSOM or OSCAL's mapping collection, which needs `lastModified`. */
export function exportMappings(
  set: Input<MappingSet>,
  options: ExportMappingsRequest,
): Filled<Omit<ExportMappingsAnswer, "optionDiagnostics">, "diagnostics">;

/** The verbs at the border: text in, JSON text out. */
export const text: {
  readonly export: (document: string, options: string) => string;
  readonly rows: (document: string, options: string) => string;
  readonly paper: (document: string, options: string) => string;
  readonly planImport: (document: string, table: string, options: string) => string;
  readonly importRows: (document: string, table: string, options: string) => string;
  readonly importBom: (document: string, options: string) => string;
  readonly importOscal: (document: string, options: string) => string;
  readonly crosswalk: (document: string, options: string) => string;
  readonly taxonomyTags: (document: string, options: string) => string;
  readonly importMappings: (file: string, options: string) => string;
  readonly exportMappings: (set: string, options: string) => string;
  readonly ids: (text: string, options: string) => string;
};
