/** Loads the wasm once; call it before anything else. `wasm` is for setups that keep it elsewhere: its place or its bytes. */
export function init(wasm?: BufferSource | URL | string): Promise<void>;

export interface AssessOptions {
  /** The day asked about, `YYYY-MM-DD`, or a Date (its day in UTC). */
  asOf: string | Date;
  /** Changes severities of findings, never a verdict; `review` when left out. */
  profile?: "draft" | "review" | "auditReady";
}

export interface Diagnostic {
  code: string;
  source: "read" | "rule";
  severity: "error" | "warning" | "info";
  pointer: string;
  message: string;
  hint?: string;
  span?: { offset: number; line: number; column: number };
  [member: string]: unknown;
}

export interface AssessAnswer {
  diagnostics?: Diagnostic[];
  optionDiagnostics?: Diagnostic[];
  report?: Record<string, unknown>;
}

/** Assesses a document (JSON text or an object) as of a day. Bad input never throws: it is a diagnostic. */
export function assess(aims: string | object, options: AssessOptions): AssessAnswer;

/** The same at the border: JSON text in, JSON text out. */
export function assessText(document: string, options: string): string;
