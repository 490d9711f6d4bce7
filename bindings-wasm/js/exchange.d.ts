import type { Aims, ExportAnswer, ExportRequest, IdsAnswer, IdsRequest } from "./documents.js";
import type { Filled, InitOptions, Input, LanguageAnswer, LanguageFile, OnDay } from "./api.js";

export type ExportOptions = OnDay<ExportRequest>;

/** Loads the second wasm once, with its texts; call it before anything else here. Throws `LoadError`. */
export function init(options?: InitOptions): Promise<void>;

/** Reports come in this language from now on. Throws `OptionsError` when the file can't be read. */
export function setLanguage(file: LanguageFile | string): Filled<LanguageAnswer, "diagnostics">;

/** Whether the second wasm is loaded. */
export function isReady(): boolean;

/** Assesses a document and gives its report as `html`, `markdown`, `sarif` or `csv`; no text when the document can't be read, of which SARIF alone says so itself. */
export function exportReport(aims: Input<Aims>, options: ExportOptions): Filled<Omit<ExportAnswer, "optionDiagnostics">, "diagnostics">;

/**
 * Finds numbers of ISO/IEC 42001 that do not exist or have another title than the one beside them, and editions that do not exist, in text of any
 * format: a string, or its bytes. Only where the text says that a number is of this standard.
 */
export function wrongIds(source: string | BufferSource, options?: IdsRequest): Filled<Omit<IdsAnswer, "optionDiagnostics">, "findings">;

/** The verbs at the border: text in, JSON text out. */
export const text: {
  readonly export: (document: string, options: string) => string;
  readonly ids: (text: string, options: string) => string;
};
