// What is thrown: faults of the program that calls. Bad data is never among them; it comes back as findings.

/** Whatever this package throws: a stable `code` (kebab-case), and the JSON Pointer of the place it is about, in what was passed. */
export class AimskitError extends Error {
  constructor(message, { code, pointer = "", cause } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.pointer = pointer;
  }
}
AimskitError.prototype.name = "AimskitError";

/** A verb was called before its wasm was there: `not-initialized`. */
export class NotInitializedError extends AimskitError {
  constructor(entry) {
    super(`the wasm is not loaded: call \`await init()\` of "${entry}" first`, { code: "not-initialized" });
  }
}
NotInitializedError.prototype.name = "NotInitializedError";

/** The wasm could not be loaded: `load-failed`; `url` is from where, and the reason is its `cause`. A later `init` tries again. */
export class LoadError extends AimskitError {
  constructor(cause, url) {
    const from = url ? ` from ${url}` : "";
    super(`the wasm could not be loaded${from}: ${cause instanceof Error ? cause.message : cause}`, { code: "load-failed", cause });
    this.url = url ? String(url) : undefined;
  }
}
LoadError.prototype.name = "LoadError";

/** An option is wrong: its `code` says how, its `pointer` which one; `findings` are all that are. */
export class OptionsError extends AimskitError {
  constructor(findings) {
    const [first] = findings;
    super(first.hint === undefined ? first.message : `${first.message}; ${first.hint}`, { code: first.code, pointer: first.pointer });
    this.findings = findings;
  }
}
OptionsError.prototype.name = "OptionsError";

/** A value was passed that JSON can't say, as a circular one, a bigint or a `Map`: `not-json-value`. */
export class InputError extends AimskitError {
  constructor(cause) {
    super(`what was passed can't be written as JSON: ${cause.message}`, { code: "not-json-value", cause });
  }
}
InputError.prototype.name = "InputError";

/** A document or record has errors, and the caller asked for an exception: `findings` are all of them, the first gives `code` and `pointer`. */
export class FindingsError extends AimskitError {
  constructor(findings) {
    const [first] = findings;
    const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    super(`${first.pointer || "the document"}: ${first.message}${others}`, { code: first.code, pointer: first.pointer });
    this.findings = findings;
  }
}
FindingsError.prototype.name = "FindingsError";

/** The elements of what is to be a list. Text is none, though it can be walked through. */
export function listed(list, what) {
  if (typeof list === "string" || list?.[Symbol.iterator] === undefined) throw new AimskitError(`${what} are no list`, { code: "not-a-list" });
  return [...list];
}

/** Throws a `FindingsError` when an error is among the findings; warnings and hints pass. */
export function throwOnErrors(findings) {
  const errors = listed(findings, "the findings").filter((finding) => finding.severity === "error");
  if (errors.length > 0) throw new FindingsError(errors);
}
