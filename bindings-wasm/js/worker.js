// Assesses off the main thread, so that a page never stands still; answers that are no longer awaited are dropped.
import { AimskitError, LoadError } from "./errors.js";
import { assessed, request } from "./border.js";
import { toText } from "./input.js";

/**
 * A background assessor. `worker` is for bundlers that can't find the thread themselves; `wasm` for setups that keep the wasm elsewhere;
 * `language` is a language file, as for `init`.
 */
export function backgroundAssessor({ worker, wasm, language } = {}) {
  const thread = worker ?? new Worker(new URL("./thread.js", import.meta.url), { type: "module" });
  /** What the thread works on, and what waits behind it: never more than one each. */
  let running;
  let waiting;
  let ended;
  thread.postMessage({ wasm, language });

  // Text both ways: to write and to read it is quicker than to clone objects, and this is all that the page's own thread does.
  function start(job) {
    let document;
    try {
      document = toText(job.aims);
    } catch (error) {
      job.reject(error);
      return next();
    }
    running = job;
    thread.postMessage({ document, options: job.options });
  }
  function next() {
    const job = waiting;
    waiting = undefined;
    if (job !== undefined) start(job);
  }
  thread.onmessage = ({ data: { part, text, fault } }) => {
    if (part !== undefined) {
      // What is superseded is not read.
      if (waiting === undefined) running.findings.push(...JSON.parse(part));
      return;
    }
    const { findings, resolve, reject } = running;
    running = undefined;
    // Superseded while it was worked on: the newer question is what counts.
    if (waiting !== undefined) resolve(undefined);
    else if (fault !== undefined) reject(revived(fault));
    else settle(text, findings, resolve, reject);
    next();
  };
  function end(error, settle) {
    ended = error;
    for (const job of [running, waiting]) if (job !== undefined) settle(job);
    running = waiting = undefined;
    thread.terminate();
  }
  thread.onerror = (event) => {
    const error = new LoadError(event.error ?? event.message ?? "the worker did not start", event.filename);
    end(error, (job) => job.reject(error));
  };

  return {
    /** As `assess`, later: a promise of its answer, or of `undefined` when a newer question was asked before it came. */
    assess(aims, options) {
      if (ended !== undefined) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        const job = { aims, options: request(options), findings: [], resolve, reject };
        if (running === undefined) return start(job);
        waiting?.resolve(undefined);
        waiting = job;
      });
    },
    /** Ends the thread. What is still asked is no longer awaited: it is answered as what is superseded. What is asked later is a fault. */
    close() {
      end(ended ?? new AimskitError("the background assessor is closed", { code: "closed" }), (job) => job.resolve(undefined));
    },
  };
}

function settle(text, findings, resolve, reject) {
  try {
    const answer = assessed(text);
    if (answer.report !== undefined) answer.report.findings = findings;
    resolve(answer);
  } catch (error) {
    reject(error);
  }
}

/** A fault of the thread, as the class it was. */
function revived({ name, message, code, url }) {
  return name === "LoadError" ? new LoadError(message, url) : new AimskitError(message, { code: code ?? "worker-failed" });
}
