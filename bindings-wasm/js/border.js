// The border to one wasm: loaded once, and nothing passes before.
import { AimskitError, InputError, LoadError, NotInitializedError, OptionsError } from "./errors.js";
import { Broken, isPlain, toJson, toText, wellFormed } from "./input.js";

/**
 * The border of the wasm that the entry `entry` of the package loads. `speak` gives it a language file, as text; `english` loads the file that
 * comes with the package; `notUtf8` says what is wrong with bytes that are no text.
 */
export function border(entry, speak, english, notUtf8) {
  let ready = false;
  let started;
  /** Takes a language file, as text or object; what is wrong with it comes back. */
  function setLanguage(file) {
    const text = toText(file);
    const answer = JSON.parse(text instanceof Broken ? notUtf8(text.before) : speak(wellFormed(text)));
    if (!answer.readable) throw new OptionsError(answer.diagnostics);
    return { diagnostics: [], ...answer };
  }
  return {
    /**
     * Makes `init` of the way to load the wasm, and of where it is when the caller does not say: it loads once, and again only after it failed.
     * `null` is no language: codes stand for texts.
     */
    once: (load, beside) =>
      function init(options = {}) {
        // A place or bytes by themselves would be options without a member, and the wasm beside be loaded.
        if (!isPlain(options)) return Promise.reject(new AimskitError("`init` takes an object, as `{ wasm }`", { code: "wrong-type" }));
        const { wasm, language } = options;
        const loaded = async () => {
          try {
            await load(wasm);
          } catch (cause) {
            throw new LoadError(cause, wasm === undefined ? beside?.() : place(wasm));
          }
        };
        started ??= Promise.all([loaded(), language === undefined ? english() : language]).then(
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
    /** A verb of the wasm: JSON text in, or its pieces; JSON text out. Its name counts where its answer has a shape of its own. */
    verb: (bound, name) =>
      function (...texts) {
        if (!ready) throw new NotInitializedError(entry);
        const broken = texts.find((text) => text instanceof Broken);
        if (broken !== undefined) return unread(notUtf8(broken.before), name);
        return bound(...texts.map(passable));
      },
  };
}

/** The answer of a verb on bytes that are no text, of that of `read`. */
function unread(text, name) {
  if (name === "read") return text;
  const { diagnostics } = JSON.parse(text);
  return JSON.stringify({ [name === "validate" || name === "ids" ? "findings" : "diagnostics"]: diagnostics });
}

/** Where a wasm is, if what stands for it says so. */
function place(wasm) {
  return typeof wasm === "string" || wasm instanceof URL ? wasm : wasm?.url;
}

function passable(text) {
  if (typeof text === "string") return wellFormed(text);
  if (typeof text?.next !== "function") throw new InputError(new TypeError("the verbs of `text` take JSON text"));
  return text;
}

/**
 * Options as the wasm takes them, on a date: the one given, or today where the program runs. `change` is what is done to them before; what is no
 * object is for the core to refuse.
 */
export function request(options = {}, change = (given) => given) {
  if (typeof options !== "object" || options === null || Array.isArray(options)) return toJson(options);
  const { asOf, ...rest } = change(options);
  return toJson({ asOf: asOf === undefined ? localDay(new Date()) : day(asOf), ...rest });
}

/** The answer, or what is wrong with the options. */
export function answer(text) {
  const { optionDiagnostics, ...rest } = JSON.parse(text);
  if (optionDiagnostics !== undefined) throw new OptionsError(optionDiagnostics);
  return rest;
}

/** What `assess` gives, of the text of its answer. */
export function assessed(given) {
  const { diagnostics = [], report, ...rest } = answer(given);
  const all = { diagnostics, ...rest };
  if (report !== undefined) all.report = { gates: [], findings: [], verdicts: [], clauses: [], calendar: [], ...report };
  return all;
}

/** A day as `YYYY-MM-DD`: of anything but a `Date`, as a `Temporal.PlainDate`, its text. */
function day(asOf) {
  return asOf instanceof Date ? dayOf(asOf) : String(asOf);
}

/**
 * The day of a `Date`. Midnight UTC is what `new Date("2026-11-23")` and date inputs give for a day, and west of UTC it is the day before: it is
 * the day that was written. Any other is the day where the program runs; one that is invalid is refused by the core.
 */
export function dayOf(date) {
  if (Number.isNaN(date.getTime())) return String(date);
  return date.getTime() % 86_400_000 === 0 ? date.toISOString().slice(0, 10) : localDay(date);
}

function localDay(date) {
  const digits = (number, width) => String(number).padStart(width, "0");
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}
