// What a keystroke costs the page, in each form: a number to read. It fails only when a key does not arrive.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findChromium, start } from "./browser.js";

const skip = findChromium() ? false : "no Chromium is installed";
const WORDS = "Drivers of the night tours were asked twice";

let chromium;
before(async () => {
  if (!skip) chromium = await start();
});
after(() => chromium?.stop());

for (const [library, view, label] of [
  ["React Hook Form", "edit/risk/R-01", "Title"],
  ["RJSF", "edit/impact/ia-routing", "Title"],
  ["TanStack Form", "edit/soa/A.9.3", "Justification"],
  ["JSON Forms", "edit/evidence/ev-risk-01", "Title"],
]) {
  test(`${library}: every key arrives`, { skip }, async () => {
    const { page } = await chromium.meridian();
    await page.evaluate((hash) => (location.hash = hash), view);
    const field = page.getByLabel(label, { exact: true });
    await field.fill("");
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      window.long = 0;
      new PerformanceObserver((list) => (window.long += list.getEntries().length)).observe({ type: "longtask" });
    });
    // All that the main thread does (handlers, React, style, layout, paint), in time of its own, so that a busy machine counts for nothing.
    const client = await page.context().newCDPSession(page);
    await client.send("Performance.enable", { timeDomain: "threadTicks" });
    const busy = async () => (await client.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    const costs = [];
    for (const letter of WORDS) {
      const from = await busy();
      await page.keyboard.type(letter);
      await page.waitForTimeout(60);
      costs.push((await busy()) - from);
    }
    assert.equal(await field.inputValue(), WORDS);
    costs.sort((a, b) => a - b);
    const long = await page.evaluate(() => window.long);
    const at = (share) => costs[Math.floor(share * (costs.length - 1))].toFixed(1);
    console.log(`${library}: main thread ${at(0.5)} ms of work a keystroke (median), ${at(0.95)} ms (95 %); tasks over 50 ms: ${long}`);
  });
}
