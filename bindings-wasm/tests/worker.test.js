// The assessor's side of the worker, with a thread that is stood in for: what becomes of open questions, and of faults.
import assert from "node:assert/strict";
import { test } from "node:test";

import { LoadError } from "../pkg/inline.js";
import { backgroundAssessor } from "../pkg/worker.js";

const ask = { asOf: "2026-11-23" };
function assessor() {
  const thread = { asked: [], ended: 0, postMessage: (data) => thread.asked.push(data), terminate: () => (thread.ended += 1) };
  return { thread, ...backgroundAssessor({ worker: thread }) };
}

test("what is open when it is closed is answered as what is superseded, and what is asked later is a fault", async () => {
  const { thread, assess, close } = assessor();
  const open = [assess({}, ask), assess({}, ask)];
  close();
  assert.deepEqual(await Promise.all(open), [undefined, undefined]);
  await assert.rejects(assess({}, ask), { name: "AimskitError", code: "closed" });
  assert.equal(thread.ended, 1);
});

test("a thread that can't load the wasm says from where, and one that fails ends all that is open", async () => {
  const { thread, assess, close } = assessor();
  const first = assess({}, ask);
  thread.onmessage({ data: { fault: { name: "LoadError", code: "load-failed", url: "https://example.org/a.wasm", message: "gone" } } });
  await assert.rejects(first, (error) => error instanceof LoadError && error.url === "https://example.org/a.wasm" && error.message.endsWith("from https://example.org/a.wasm: gone"));
  const open = [assess({}, ask), assess({}, ask)];
  thread.onerror({ message: "no such file", filename: "https://example.org/thread.js" });
  for (const one of open) await assert.rejects(one, { code: "load-failed", url: "https://example.org/thread.js" });
  // Closed afterwards, it still says why it ended.
  close();
  await assert.rejects(assess({}, ask), { code: "load-failed" });
});
