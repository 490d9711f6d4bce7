// The border to one wasm: loaded once, and nothing passes before.
import { AimskitError, InputError, LoadError, NotInitializedError, OptionsError } from "./errors.js";

/**
 * The border of the wasm that the entry `entry` of the package loads. `speak` gives it a language file, as text; `english` loads the file that
 * comes with the package.
 */
export function border(entry, speak, english) {
  let ready = false;
  let started;
  /** Takes a language file, as text or object; what is wrong with it comes back. */
  function setLanguage(file) {
    const answer = JSON.parse(speak(toText(file)));
    if (!answer.readable) throw new OptionsError(answer.diagnostics);
    return { diagnostics: [], ...answer };
  }
  return {
    /** Makes `init` of the way to load the wasm: it loads once, and again only after it failed. `null` is no language: codes stand for texts. */
    once: (load) =>
      function init({ wasm, language } = {}) {
        started ??= Promise.all([load(wasm), language === undefined ? english() : language]).then(
          ([, file]) => {
            if (file !== null) setLanguage(file);
            ready = true;
          },
        ).catch((error) => {
          started = undefined;
          throw error instanceof AimskitError ? error : new LoadError(error);
        });
        return started;
      },
    isReady: () => ready,
    setLanguage: (file) => {
      if (!ready) throw new NotInitializedError(entry);
      return setLanguage(file);
    },
    /** A verb of the wasm: JSON text in, JSON text out. */
    verb: (bound) =>
      function (...texts) {
        if (!ready) throw new NotInitializedError(entry);
        return bound(...texts);
      },
  };
}

/** A document or record as JSON text: text stays what it is. */
export function toText(input) {
  return typeof input === "string" ? input : toJson(input);
}

/** Records of a list that become text at once: enough that the calls cost little, and few enough that their text stays near at hand. */
const TOGETHER = 32;

/**
 * A document as the wasm takes it: text as it is, an object as the pieces of its text, some records each, written when they are asked for. So
 * the whole is never text in JavaScript; and engines, which keep a text twice as wide and write it twice as slowly once it has a letter beyond
 * Latin, do so with one piece.
 */
export function toPieces(input) {
  const plain = typeof input === "object" && input !== null && Object.getPrototypeOf(input) === Object.prototype && input.toJSON === undefined;
  return plain ? members(input) : toText(input);
}

function* members(input) {
  let before = "{";
  for (const [name, value] of Object.entries(input)) {
    const head = () => `${before}${JSON.stringify(name)}:`;
    if (Array.isArray(value) && value.length > TOGETHER && value.toJSON === undefined) {
      yield head();
      yield* items(value);
    } else {
      const text = json(value);
      // A function, as a member that is absent, is none.
      if (text === undefined) continue;
      yield head();
      yield text;
    }
    before = ",";
  }
  yield before === "{" ? "{}" : "}";
}

function* items(list) {
  for (let at = 0; at < list.length; at += TOGETHER) {
    yield at === 0 ? "[" : ",";
    yield json(list.slice(at, at + TOGETHER)).slice(1, -1);
  }
  yield "]";
}

/** A value as JSON text; what JSON does not know, as `undefined`, is `null`. */
export function toJson(value) {
  return json(value) ?? "null";
}

function json(value) {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new InputError(cause);
  }
}

/** Options as the wasm takes them, on a date: the one given, or today where the program runs. */
export function request({ asOf, ...options } = {}) {
  return toJson({ asOf: day(asOf), ...options });
}

/** The answer, or what is wrong with the options. */
export function answer(text) {
  const { optionDiagnostics, ...rest } = JSON.parse(text);
  if (optionDiagnostics !== undefined) throw new OptionsError(optionDiagnostics);
  return rest;
}

/** What `assess` gives, of the text of its answer. */
export function assessed(given) {
  const { diagnostics = [], report, views } = answer(given);
  const all = { diagnostics };
  if (report !== undefined) all.report = { gates: [], findings: [], verdicts: [], clauses: [], calendar: [], ...report };
  if (views !== undefined) all.views = views;
  return all;
}

/** A day as `YYYY-MM-DD`: of a `Date` its day where the program runs, of anything else, as a `Temporal.PlainDate`, its text. */
function day(asOf = new Date()) {
  if (!(asOf instanceof Date)) return String(asOf);
  const digits = (number, width) => String(number).padStart(width, "0");
  return `${digits(asOf.getFullYear(), 4)}-${digits(asOf.getMonth() + 1, 2)}-${digits(asOf.getDate(), 2)}`;
}
