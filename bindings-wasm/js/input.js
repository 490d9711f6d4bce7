// What callers pass, as the text that the wasm takes. What JSON would lose in silence is refused.
import { InputError } from "./errors.js";

/** Whether it is an object as literals and JSON make them. */
export const isPlain = (value) => typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));

const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

/** A document or record as JSON text: text stays what it is, bytes are decoded, and are `Broken` where they are not UTF-8. */
export function toText(input) {
  if (typeof input === "string") return input;
  return ArrayBuffer.isView(input) || /ArrayBuffer$/.test(kindOf(input)) ? decoded(input) : toJson(input);
}

/** What bytes say up to the first that is not UTF-8: of a document that is none, the core says so at that place. */
export class Broken {
  constructor(before) {
    this.before = before;
  }
}

/** The text of bytes. */
function decoded(bytes) {
  const decode = (end, options) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(all.subarray(0, end), options);
  const all = ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
  try {
    return decode(all.length);
  } catch {
    // As a stream, it fails at the first byte that can't go on; so many can be decoded.
    let [good, bad] = [0, all.length + 1];
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      try {
        decode(middle, { stream: true });
        good = middle;
      } catch {
        bad = middle;
      }
    }
    return new Broken(decode(good, { stream: true }));
  }
}

/**
 * Text that can be encoded: half a surrogate pair is written as its escape, which the reader names at its place; the encoder would put U+FFFD there
 * in silence. Behind a backslash an escape would be no longer one, but U+FFFD is a fault there.
 */
export function wellFormed(text) {
  if (text.isWellFormed?.() ?? !/\p{Cs}/u.test(text)) return text;
  return text.replace(/(\\*)(\p{Cs})/gu, (_, slashes, half) => slashes + (slashes.length % 2 ? "\ufffd" : `\\u${half.charCodeAt(0).toString(16)}`));
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
    const text = JSON.stringify(value);
    // `{}` is also what a `Map`, a `FormData` or a promise is to JSON. So few objects are empty that to look again costs nothing.
    if (text?.includes("{}")) JSON.stringify(value, refuseHidden);
    return text;
  } catch (cause) {
    throw new InputError(cause);
  }
}

function refuseHidden(name, value) {
  const kind = typeof value === "object" && value !== null && Object.keys(value).length === 0 ? kindOf(value) : "Object";
  if (/^(?:Object|Array|String|Number|Boolean)$/.test(kind)) return value;
  throw new TypeError(`it does not see what a \`${kind}\` holds${name && `, at \`${name}\``}: make an object or a list of it`);
}
