// Assesses off the main thread, so that a page never stands still; answers that nobody waits for any more are dropped.
import { AimskitError, InputError, LoadError, OptionsError } from "./errors.js";
import { request } from "./border.js";

/** A background assessor. `worker` is for bundlers that can't find the thread themselves; `wasm` for setups that keep the wasm elsewhere. */
export function backgroundAssessor({ worker, wasm } = {}) {
  const thread = worker ?? new Worker(new URL("./thread.js", import.meta.url), { type: "module" });
  /** What the thread works on, and what waits behind it: never more than one each. */
  let running;
  let waiting;
  let fault;
  thread.postMessage({ wasm });

  function start(job) {
    running = job;
    try {
      thread.postMessage(job.question);
    } catch (cause) {
      running = undefined;
      job.reject(new InputError(cause));
      next();
    }
  }
  function next() {
    const job = waiting;
    waiting = undefined;
    if (job !== undefined) start(job);
  }
  thread.onmessage = ({ data: { answer, thrown } }) => {
    const { resolve, reject } = running;
    running = undefined;
    // Superseded while it was worked on: the newer question is what counts.
    if (waiting !== undefined) resolve(undefined);
    else if (thrown !== undefined) reject(revived(thrown));
    else resolve(answer);
    next();
  };
  function end(error) {
    fault = error;
    for (const job of [running, waiting]) job?.reject(error);
    running = waiting = undefined;
    thread.terminate();
  }
  thread.onerror = (event) => end(new LoadError(event.error ?? event.message ?? "the worker did not start"));

  return {
    /** As `assess`, later: a promise of its answer, or of `undefined` when a newer question was asked before it came. */
    assess(aims, options) {
      if (fault !== undefined) return Promise.reject(fault);
      return new Promise((resolve, reject) => {
        const job = { question: { aims, options: request(options) }, resolve, reject };
        if (running === undefined) return start(job);
        waiting?.resolve(undefined);
        waiting = job;
      });
    },
    /** Ends the thread; what is still asked is answered with an error. */
    close() {
      end(new AimskitError("the background assessor is closed", { code: "closed" }));
    },
  };
}

/** An error of the thread, as the class it was. */
function revived({ name, message, code, pointer, findings }) {
  if (name === "OptionsError") return new OptionsError(findings);
  if (name === "LoadError") return new LoadError(message);
  if (name === "InputError") return new InputError(new Error(message));
  return new AimskitError(message, { code, pointer });
}
