import type { Finding } from "./documents.js";

/** Whatever this package throws. Bad data is never thrown: it comes back as findings. */
export class AimskitError extends Error {
  constructor(message: string, options?: { code?: string; pointer?: string; cause?: unknown });
  /** Stable name of the fault, in kebab-case. */
  readonly code: string;
  /** JSON Pointer of the place it is about, in what was passed; empty when it is about no place. */
  readonly pointer: string;
}

/** A verb was called before its wasm was there: `not-initialized`. */
export class NotInitializedError extends AimskitError {
  constructor(entry: string);
}

/** The wasm could not be loaded: `load-failed`; the reason is its `cause`. A later `init` tries again. */
export class LoadError extends AimskitError {
  constructor(cause: unknown, url?: string | URL);
  /** From where; absent where the wasm has no address. */
  readonly url: string | undefined;
}

/** An option is wrong: its `code` says how, its `pointer` which one; `findings` are all that are. */
export class OptionsError extends AimskitError {
  constructor(findings: readonly Finding[]);
  readonly findings: readonly Finding[];
}

/** A value was passed that JSON can't say, as a circular one, a bigint or a `Map`: `not-json-value`. */
export class InputError extends AimskitError {
  constructor(cause: Error);
}

/** A document or record has errors, and the caller asked for an exception: `findings` are all of them, the first gives `code` and `pointer`. */
export class FindingsError extends AimskitError {
  constructor(findings: readonly Finding[]);
  readonly findings: readonly Finding[];
}

/** Throws a `FindingsError` when an error is among the findings; warnings and hints pass. */
export function throwOnErrors(findings: readonly Finding[]): void;
