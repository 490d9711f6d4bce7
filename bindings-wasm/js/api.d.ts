// What every entry of the package gives, besides its own `init`.
import type {
  Aims,
  AssessRequest,
  ChangeLog,
  ChangeLogAnswer,
  ChangeLogRequest,
  ChangeMethodAnswer,
  ChangeMethodRequest,
  DiffAnswer,
  DigestAnswer,
  DigestRequest,
  ExplainAnswer,
  Finding,
  LanguageAnswer,
  NextQuestionAnswer,
  NextQuestionRequest,
  Profile,
  ReadAnswer,
  Report,
  StatementAnswer,
  VerifyLogAnswer,
  VerifyLogRequest,
  Views,
} from "./documents.js";
import type { Kind, Kinds } from "./kinds.js";
import type { PathSegment, StandardProps } from "./standard.js";

export type * from "./documents.js";
export type { Kind, Kinds, RecordOfKind } from "./kinds.js";
export * from "./errors.js";

/** Where the wasm is, or its bytes, or the module of it. */
export type WasmSource = string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<Response>;

/** A language file: the shape of `aimskit/messages`, in any language; what it does not have is English where English is built in, else its key. */
export interface LanguageFile {
  /** Tag of the language (BCP 47). */
  readonly language: string;
  /** What it calls itself. */
  readonly name?: string;
  readonly direction?: "leftToRight" | "rightToLeft";
  /** The condition of each plural category but `other`, in the syntax of CLDR. */
  readonly plurals?: { readonly [category: string]: string };
  readonly dates?: { readonly date?: string; readonly months?: readonly string[] };
  readonly messages?: { readonly [code: string]: { readonly message?: string; readonly cases?: { readonly [name: string]: string }; readonly hint?: string } };
  readonly phrases?: { readonly [group: string]: { readonly [key: string]: string | { readonly [category: string]: string } } };
  /** Fields, words of vocabularies and kinds as they stand in a sentence, by their names; forms begin them with a capital letter. */
  readonly labels?: { readonly [name: string]: string };
  readonly catalogue?: {
    readonly [id: string]: { readonly title?: string; readonly summary?: string; readonly judged?: string; readonly evidence?: readonly string[] };
  };
}

export interface InitOptions {
  /** Where the wasm is, for setups that keep it elsewhere. */
  wasm?: WasmSource;
  /** A language file, as object or text. Left out: English, which comes with the package. `null`: no texts, codes stand for them. */
  language?: LanguageFile | string | null;
}

/** A document: JSON text, its bytes, or the object. Objects may be any: what is wrong with them is a finding. */
export type Input<T> = string | T | (object & {});

/**
 * A day: `YYYY-MM-DD`, a `Temporal.PlainDate`, or a `Date`: its day where the program runs, or at midnight UTC, as `new Date("2026-11-23")` is, the day
 * that was written. Today when left out.
 */
export type AsOf = string | Date | { toString(): string };

/** Adds a day to options. */
export type OnDay<Options> = Omit<Options, "asOf"> & { asOf?: AsOf };

/** `Fields` that are absent on the wire when they are empty are there. */
export type Filled<T, Fields extends keyof T> = Omit<T, Fields> & { [Field in Fields]-?: NonNullable<T[Field]> };

export type AssessOptions = OnDay<AssessRequest>;

export interface Assessed {
  /** Every error of the document's shape. */
  diagnostics: Finding[];
  /** Absent only when the document can't be read at all. */
  report?: Filled<Report, "gates" | "findings" | "verdicts" | "clauses" | "calendar">;
  /** The views that were asked for. */
  views?: Views;
  /** How many further diagnostics there are: no more than 10,000 are listed. */
  suppressed?: number;
}

export interface ValidateOptions {
  kind: Kind;
  asOf?: AsOf;
  /** Changes severities; `draft` when left out, so that only what contradicts itself is an error. */
  profile?: Profile;
  /** Ids of the other records of the document. References to records are looked up only when they are told. */
  known?: Iterable<string>;
}

/** Whether the wasm is loaded. */
export function isReady(): boolean;

/** Answers come in this language from now on: gives what is wrong with the file. Throws `OptionsError` when it can't be read. */
export function setLanguage(file: LanguageFile | string): Filled<LanguageAnswer, "diagnostics">;

/** Reads a document: whether it can be read, and every error of its shape. */
export function read(aims: Input<Aims>): Filled<Omit<ReadAnswer, "optionDiagnostics">, "diagnostics">;

/** The document as the library writes it, as text, nothing lost; `undefined` when it can't be read. */
export function rewrite(aims: Input<Aims>): string | undefined;

/** Checks one record by itself: every error of its shape, then the findings of the rules that need no other record; of each no more than 10,000, and `text.validate` tells how many more. Throws `OptionsError` on wrong options only. */
export function validate<K extends Kind = Kind>(record: Input<Kinds[K]>, options: ValidateOptions & { kind: K }): Finding[];

/** Assesses a document: its report, and the views that are asked for. Throws `OptionsError` on wrong options only. */
export function assess(aims: Input<Aims>, options?: AssessOptions): Assessed;

/**
 * Explains a requirement, control, clause, list item, record or rule: the chain that leads to its verdict, as data and as text. It takes the same
 * options as `assess`; of these `asOf`, `profile` and `frameworks` count, the others change no verdict.
 */
export function explain(
  aims: Input<Aims>,
  id: string,
  options?: AssessOptions,
): Filled<Omit<ExplainAnswer, "optionDiagnostics">, "diagnostics">;

/** Compares two states of a document. */
export function diff(
  before: Input<Aims>,
  after: Input<Aims>,
  options?: { asOf?: AsOf },
): Filled<Omit<DiffAnswer, "optionDiagnostics">, "diagnosticsBefore" | "diagnosticsAfter">;

/** Changes the risk method of a document: by tables, or by asking for ratings again. */
export function changeMethod(
  aims: Input<Aims>,
  options: OnDay<ChangeMethodRequest>,
): Filled<Omit<ChangeMethodAnswer, "optionDiagnostics">, "diagnostics">;

/**
 * The digests of a document and of its records: SHA-256 over the canonical form (RFC 8785) of each as the library writes it; for each approval the
 * digest of the present state, and whether that is the state that was approved.
 */
export function digest(aims: Input<Aims>, options?: DigestRequest): Filled<Omit<DigestAnswer, "optionDiagnostics">, "diagnostics" | "records">;

/**
 * What the EU AI Act asks next of the AI systems of a document: for each the fact that decides fastest, with the field in which it belongs, what the
 * law asks and how it is answered; none where nothing is open. `lawSince` adds what changed in the law since that day.
 */
export function nextQuestion(
  aims: Input<Aims>,
  options?: OnDay<NextQuestionRequest>,
): Filled<Omit<NextQuestionAnswer, "optionDiagnostics">, "diagnostics" | "questions">;

/** The entry of a log that tells how a document got from one state to the next; `previous` is the digest of the entry before. */
export function changeLog(
  before: Input<Aims>,
  after: Input<Aims>,
  options: ChangeLogRequest,
): Filled<Omit<ChangeLogAnswer, "optionDiagnostics">, "diagnosticsBefore" | "diagnosticsAfter">;

/** Verifies a log of changes: the first entry that is broken, and why. Only what is kept elsewhere, such as `last`, shows that the end is missing. */
export function verifyLog(log: Input<ChangeLog>, options?: VerifyLogRequest): Filled<Omit<VerifyLogAnswer, "optionDiagnostics">, "diagnostics">;

/** The in-toto Statement (v1) about a record, unsigned: `statement` is the text to sign. Throws `OptionsError` when no record has that id. */
export function statement(aims: Input<Aims>, id: string): Filled<Omit<StatementAnswer, "optionDiagnostics">, "diagnostics" | "leftOut">;

/** The verbs at the border: JSON text in, JSON text out, to the byte what Rust and Python give. Wrong options are in the answer. */
export const text: {
  readonly read: (document: string) => string;
  readonly rewrite: (document: string) => string;
  readonly validate: (record: string, options: string) => string;
  readonly assess: (document: string, options: string) => string;
  readonly explain: (document: string, options: string) => string;
  readonly diff: (before: string, after: string, options: string) => string;
  readonly changeMethod: (document: string, options: string) => string;
  readonly digest: (document: string, options: string) => string;
  readonly nextQuestion: (document: string, options: string) => string;
  readonly changeLog: (before: string, after: string, options: string) => string;
  readonly verifyLog: (log: string, options: string) => string;
  readonly statement: (document: string, options: string) => string;
};

/** An issue of a model: a finding, with its path. */
export interface ModelIssue extends Finding {
  readonly path: ReadonlyArray<PathSegment>;
}

/**
 * A kind of record as a Standard Schema and Standard JSON Schema. Its issues are errors alone: a warning never keeps a form from being sent. It takes
 * the values of forms as `fromForm` does, and gives the record.
 */
export interface Model<T> {
  readonly "~standard": StandardProps<T, ModelIssue>;
  /** The same under other options, as in `models.risk.with({ known })`. */
  with(options: Omit<ValidateOptions, "kind">): Model<T>;
}

export const models: { readonly [K in Kind]: Model<Kinds[K]> };

/** The kinds of record that can be checked by themselves; `aims` is the whole document. */
export const kinds: readonly Kind[];

/**
 * The values of a form as a record, as models take them: what was not entered (`""`, `null`, `NaN`, an invalid `Date`, an object of nothing else) is
 * absent, a `Date` at midnight is its day, and `$ACTION_` members of server actions are left out.
 */
export function fromForm<T extends object = Record<string, unknown>>(values: object): T;

/** The findings at, below or above the places that were touched: pointers, as `"/title"`. What is about the whole record stays out. */
export function filterTouched<F extends { pointer: string }>(findings: readonly F[], touched: Iterable<string>): F[];

/** What RJSF takes as `extraErrors`. */
export type RjsfErrors = { __errors?: string[] } & { [field: string]: RjsfErrors };

/** `extraErrors` of RJSF (react-jsonschema-form): messages beside the fields they are about. */
// eslint-disable-next-line -- RJSF's own type is a mapped one over the form's data; `any` is what is assignable to it.
export function toRjsfErrors(findings: readonly Finding[]): any;

/** An error as Ajv makes it. */
export interface JsonFormsError {
  instancePath: string;
  schemaPath: string;
  /** The finding's code. */
  keyword: string;
  params: Record<string, string>;
  message: string;
}

/** `additionalErrors` of JSON Forms. */
export function toJsonFormsErrors(findings: readonly Finding[]): JsonFormsError[];

/** The path of a pointer: `"/entries/0/control"` is `["entries", 0, "control"]`. With the value at hand, digits are a number where it has an array. */
export function toPath(pointer: string, value?: unknown): PathSegment[];

/** The pointer of a path. */
export function toPointer(path: readonly PathSegment[]): string;
