// Dates of which no more is known than the month or the year, in each form.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { findChromium, go, saved, start } from "./browser.js";

const skip = findChromium() ? false : "no Chromium is installed";
const example = new URL("../../data/meridian.aims.json", import.meta.url);

let chromium;
before(async () => {
  if (!skip) chromium = await start();
});
after(() => chromium?.stop());

test("a month or a year can be typed where a date is, and stays one", { skip }, async () => {
  const { page } = await chromium.meridian();
  const before = JSON.parse(readFileSync(example, "utf8"));
  const entry = before.statementOfApplicability.entries.find(({ control }) => control === "A.9.3");
  for (const [view, label, button, record, field] of [
    ["edit/risk/R-01", "Next review on", "Save the risk", before.risks[0], "nextReviewOn"],
    ["edit/impact/ia-routing", "Next review on", "Save the impact assessment", before.impactAssessments[0], "nextReviewOn"],
    ["edit/soa/A.9.3", "Next review on", "Save the entry", entry, "nextReviewOn"],
    ["edit/evidence/ev-risk-01", "Valid until", "Save the evidence", before.evidence.find(({ id }) => id === "ev-risk-01"), "validUntil"],
  ]) {
    for (const date of ["2027", "2027-03"]) {
      await go(page, view);
      await page.getByLabel(label, { exact: true }).fill(date);
      await page.getByRole("status").filter({ hasText: "If you save this" }).waitFor();
      await page.getByRole("button", { name: button }).click();
      record[field] = date;
      await go(page, "summary");
      const { text } = await saved(page, "Document (JSON)");
      assert.ok(isDeepStrictEqual(JSON.parse(text), before), `${view} ${date}`);
      await go(page, view);
      assert.equal(await page.getByLabel(label, { exact: true }).inputValue(), date);
    }
  }
});
