// Types into a document of 3,000 risks, and has it assessed in the background at each keystroke, while it counts frames and long tasks.
import { init, validate } from "aimskit";
import { backgroundAssessor } from "aimskit/worker";

const asOf = "2026-11-23";
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const run = async () => {
  const aims = await (await fetch("./aims.json")).json();
  await init();
  const assessor = backgroundAssessor();
  await assessor.assess({ schemaVersion: "1.0" }, { asOf });
  // Every id that stands anywhere in the document.
  const known = new Set(JSON.stringify(aims).match(/(?<="id":")[^"]+/g));
  const posting = [];
  const validating = [];
  const began = performance.now();
  await assessor.assess(aims, { asOf });
  const alone = performance.now() - began;

  const long = [];
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: "longtask" });
  let frames = 0;
  let slowest = 0;
  let before = performance.now();
  let going = true;
  const frame = (now) => {
    frames += 1;
    slowest = Math.max(slowest, now - before);
    before = now;
    if (going) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  const asked = [];
  for (let key = 0; key < 20; key += 1) {
    aims.risks[7] = { ...aims.risks[7], title: `Drift ${key}` };
    let from = performance.now();
    validate(aims.risks[7], { kind: "risk", known, asOf });
    validating.push(performance.now() - from);
    from = performance.now();
    asked.push(assessor.assess(aims, { asOf }));
    posting.push(performance.now() - from);
    await pause(60);
  }
  const answers = await Promise.all(asked);
  await pause(200);
  going = false;
  return {
    risks: aims.risks.length,
    keystrokes: asked.length,
    answers: answers.filter((answer) => answer !== undefined).length,
    dropped: answers.filter((answer) => answer === undefined).length,
    last: answers.at(-1)?.report.verdicts.length,
    assessMs: Math.round(alone),
    validateMs: median(validating),
    postMs: median(posting),
    longTasks: long,
    frames,
    slowestFrameMs: Math.round(slowest),
  };
};

run().then(
  (result) => (window.result = result),
  (error) => (window.result = { thrown: `${error.name}: ${error.message} ${error.cause ?? ""}` }),
);
