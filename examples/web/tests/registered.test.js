// React Hook Form and React's StrictMode as they come, west of UTC: what `register` gives for inputs that nobody touched is no error, and a day
// that was picked stays that day.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { launch, serve } from "../../../bindings-wasm/tests/browser/chromium.js";
import { findChromium } from "./browser.js";

const skip = findChromium() ? false : "no Chromium is installed";

let page;
let stop = () => {};
const faults = [];
before(async () => {
  if (skip) return;
  const out = mkdtempSync(join(tmpdir(), "aimskit-"));
  await build({
    root: fileURLToPath(new URL("registered", import.meta.url)),
    configFile: false,
    logLevel: "error",
    esbuild: { jsx: "automatic" },
    oxc: { jsx: { runtime: "automatic" } },
    // Effects run twice under StrictMode only where React is that for development.
    define: { "process.env.NODE_ENV": '"development"' },
    build: { outDir: out, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 10_000 },
    worker: { format: "es" },
  });
  const [server, browser] = await Promise.all([serve(out), launch()]);
  page = await browser.newPage({ timezoneId: "America/Los_Angeles" });
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto(server.url);
  stop = async () => {
    await browser.close();
    await server.close();
    rmSync(out, { recursive: true });
  };
});
after(() => stop());

/** Fills a form, sends it, and gives what its handler got. */
async function sent(kind, values) {
  const form = page.getByRole("form", { name: kind, exact: true });
  for (const [field, value] of Object.entries(values)) {
    const input = form.getByLabel(field, { exact: true });
    if (value === true) await input.check();
    else if ((await input.evaluate((element) => element.tagName)) === "SELECT") await input.selectOption(value);
    else await input.fill(value);
  }
  await page.evaluate(() => delete window.sent);
  await form.getByRole("button").click();
  return (await page.waitForFunction(() => window.sent)).jsonValue();
}

test("what nobody touched is absent", { skip }, async () => {
  assert.deepEqual(await sent("risk", { id: "R-1" }), { id: "R-1", aiSystems: [] });
  assert.deepEqual(await sent("metric", { id: "m-1" }), { id: "m-1" });
});

test("what was entered arrives, a day as that day, and what was emptied again is absent", { skip }, async () => {
  const day = "2026-11-23";
  const risk = await sent("risk", { title: "Drift", opportunity: true, owner: "p-1", identifiedOn: day, nextReviewOn: day, "inherent.on": day });
  assert.deepEqual(risk, { id: "R-1", title: "Drift", kind: "opportunity", owner: "p-1", identifiedOn: day, nextReviewOn: day, aiSystems: [], inherent: { on: day } });
  const emptied = await sent("risk", { title: "", owner: "", identifiedOn: "", nextReviewOn: "", "inherent.on": "" });
  assert.deepEqual(emptied, { id: "R-1", kind: "opportunity", aiSystems: [] });
  assert.deepEqual(await sent("metric", { target: "0" }), { id: "m-1", target: 0 });
  assert.deepEqual(await sent("risk", { id: "" }), { errors: ["id"] });
});

test("an assessor that is closed while it is asked leaves no error behind", { skip }, async () => {
  await page.getByRole("status").filter({ hasText: "220" }).waitFor();
  assert.deepEqual(faults, []);
});
