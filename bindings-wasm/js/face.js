// The idiomatic face, the same wherever the wasm comes from. Decides nothing.
import { assessText as bound } from "./aimskit.js";

let ready = false;

/** Makes `init` of the way to load the wasm: it loads once, and again only after it failed. */
export function once(load) {
  let started;
  return function init(wasm) {
    started ??= load(wasm).then(
      () => {
        ready = true;
      },
      (error) => {
        started = undefined;
        throw error;
      },
    );
    return started;
  };
}

/** The verb at the border: JSON text in, JSON text out. */
export function assessText(document, options) {
  if (!ready) throw new Error("the wasm is not loaded: call `await init()` first");
  return bound(document, options);
}

/** Assesses a document (JSON text or an object) as of a day. Bad input never throws: it is a diagnostic. */
export function assess(aims, { asOf, profile } = {}) {
  const document = typeof aims === "string" ? aims : JSON.stringify(aims);
  const day = asOf instanceof Date ? asOf.toISOString().slice(0, 10) : asOf;
  return JSON.parse(assessText(document, JSON.stringify({ asOf: day, profile })));
}
