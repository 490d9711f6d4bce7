// The thread behind `aimskit/worker`: a module worker that loads the wasm and answers one question after the other.
import { init } from "./index.js";
import { Broken } from "./input.js";
import { text } from "./verbs.js";

const PART = 500;
let ready;

self.onmessage = async ({ data }) => {
  if (ready === undefined) {
    ready = init(data);
    // Said with the first answer.
    ready.catch(() => {});
    return;
  }
  try {
    await ready;
    const answer = JSON.parse(text.assess(typeof data.document === "string" ? data.document : new Broken(data.document.before), data.options));
    // Findings may be thousands: in parts, so that the page reads none for long.
    const findings = answer.report?.findings ?? [];
    for (let at = 0; at < findings.length; at += PART) self.postMessage({ part: JSON.stringify(findings.slice(at, at + PART)) });
    delete answer.report?.findings;
    self.postMessage({ text: JSON.stringify(answer) });
  } catch (error) {
    self.postMessage({ fault: { name: error.name, code: error.code, url: error.url, message: error.cause?.message ?? error.message } });
  }
};
