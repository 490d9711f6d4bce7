// The idiomatic face: asynchronous once, synchronous after. Decides nothing.
import start, { assessText } from "./aimskit.js";

export { assessText };

let started;

/** Loads the wasm once. In Node it is read from the package; elsewhere it is fetched, unless `wasm` (bytes or URL) is given. */
export function init(wasm) {
  started ??= load(wasm).catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function load(wasm) {
  if (wasm === undefined && typeof process !== "undefined" && process.versions?.node) {
    const { readFile } = await import("node:fs/promises");
    wasm = await readFile(new URL("./aimskit_bg.wasm", import.meta.url));
  }
  await start(wasm === undefined ? undefined : { module_or_path: wasm });
}

/** Assesses a document (JSON text or an object) as of a day. Bad input never throws: it is a diagnostic. */
export function assess(aims, { asOf, profile = "review" }) {
  const document = typeof aims === "string" ? aims : JSON.stringify(aims);
  const day = asOf instanceof Date ? asOf.toISOString().slice(0, 10) : asOf;
  return JSON.parse(assessText(document, JSON.stringify({ asOf: day, profile })));
}
