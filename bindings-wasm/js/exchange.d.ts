import type { Aims, ExportAnswer, ExportRequest, ImportAnswer, ImportBomRequest } from "./documents.js";
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
 * Adds what bills of materials (CycloneDX, SPDX) and model cards (Hugging Face) tell of to a document: what is blank is filled, what differs stays
 * and is named in the account. No document when `aims` can't be read; a file that can't be read says so in `account.sources`.
 */
export function importBom(aims: Input<Aims>, options: ImportBomRequest): Filled<Omit<ImportAnswer, "optionDiagnostics">, "diagnostics">;

/** The verbs at the border: JSON text in, JSON text out. */
export const text: {
  readonly export: (document: string, options: string) => string;
  readonly importBom: (document: string, options: string) => string;
};
