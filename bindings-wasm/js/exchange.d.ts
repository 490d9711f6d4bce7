import type { Aims, ExportAnswer, ExportRequest, ImportOscalAnswer, ImportOscalRequest } from "./documents.js";
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

/** Adds what documents of OSCAL tell of to a document: the new one, the account of what came from where, and catalogues as frameworks. */
export function importOscal(aims: Input<Aims>, options: ImportOscalRequest): Filled<Omit<ImportOscalAnswer, "optionDiagnostics">, "diagnostics">;

/** The verbs at the border: JSON text in, JSON text out. */
export const text: {
  readonly export: (document: string, options: string) => string;
  readonly importOscal: (document: string, options: string) => string;
};
