// The thread behind `aimskit/worker`: a module worker that loads the wasm and answers one question after the other.
import { init } from "./index.js";
import { toText } from "./border.js";
import { assessed, text } from "./verbs.js";

let ready;

self.onmessage = async ({ data }) => {
  if (ready === undefined) {
    ready = init(data.wasm);
    // Said with the first answer.
    ready.catch(() => {});
    return;
  }
  try {
    await ready;
    self.postMessage({ answer: assessed(text.assess(toText(data.aims), data.options)) });
  } catch (error) {
    const { name, message, code, pointer, findings } = error;
    self.postMessage({ thrown: { name, message: error.cause?.message ?? message, code, pointer, findings } });
  }
};
