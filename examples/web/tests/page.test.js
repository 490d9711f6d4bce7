// The built page in Chromium: open, look, edit, export; by mouse, by keyboard, on a phone, in the dark.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import axe from "axe-core";
import { findChromium, go, saved, start } from "./browser.js";

const skip = findChromium() ? false : "no Chromium is installed";
const example = new URL("../../data/meridian.aims.json", import.meta.url);
const starter = new URL("../../data/starter.aims.json", import.meta.url);
// What the core says of the example; profiles change no verdict.
const golden = new URL("../../../schemas/vectors/assess/meridian.json", import.meta.url);
const CONFORM = JSON.parse(readFileSync(golden, "utf8")).report.readiness.counts.conforms;
const VIEWS = ["summary", "coverage", "risks", "gaps", "soa", "calendar", "findings", "aiAct", "toward", "tags", "edit/risk/R-11", "edit/impact/ia-mood", "edit/soa/A.9.3", "edit/evidence/ev-a-10-2", "edit/risk/+", "edit/impact/+", "import"];

let chromium;
before(async () => {
  if (!skip) chromium = await start();
});
after(() => chromium?.stop());

/** Places a file on the page as a mouse would. */
async function drop(page, name, text) {
  const files = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name, { type: "application/json" }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent(".drop", "drop", { dataTransfer: files });
}

test("the example opens by one click, and nothing is asked of anywhere else", { skip }, async () => {
  const { page, faults } = await chromium.meridian();
  await page.getByRole("heading", { name: "Not ready: 5 of 7 readiness gates are not passed." }).waitFor();
  assert.equal(await page.locator(".gate").count(), 7);
  assert.ok((await page.locator(".whole .big").innerText()).startsWith(`${CONFORM} of 219`));
  for (const view of VIEWS) await go(page, view);
  assert.deepEqual(faults, []);
});

test("the questions on the EU AI Act lead to class, duties and dates, each with fields of its own", { skip }, async () => {
  const aims = { schemaVersion: "1.0", organization: {}, aiSystems: [{ id: "S-1", name: "Screening" }] };
  const { page, faults } = await chromium.page();
  await page.getByLabel("Choose a file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(aims)) });
  await page.getByRole("button", { name: "Close a.json" }).waitFor();
  await go(page, "aiAct");
  const main = page.locator("main");
  const next = main.getByRole("button", { name: "Next question" });
  const none = main.getByRole("button", { name: "None of these" });
  await next.click();
  await main.getByText("used in the Union?").waitFor();
  await main.getByRole("button", { name: "Yes" }).click();
  await main.getByText("On which day was the system checked").waitFor();
  await main.getByLabel("Answer").fill("2026-01-15");
  await next.click();
  // A record has its fields, never text of JSON; what is begun can still be answered with none.
  await main.getByText("Is the system a product").waitFor();
  assert.ok((await main.locator(".answer label").count()) > 3 && (await main.locator("textarea").count()) === 0);
  await none.click();
  await main.getByText("For which of the uses").waitFor();
  await main.getByLabel("Employment").check();
  await next.click();
  await main.getByText("Class: high-risk (Annex III)").waitFor();
  await main.getByText("Does the system interact with people").waitFor();
  await none.click();
  await main.getByText("Does the organization provide a model").waitFor();
  await none.click();
  await main.getByText("Who is the organization toward the system").waitFor();
  await main.getByLabel("Deployer").check();
  await next.click();
  await main.getByText("On which day did it come on the Union market").waitFor();
  await main.getByLabel("Answer").fill("2028-01-15");
  await next.click();
  await main.locator("table.duties").getByText("2027-12-02").first().waitFor();
  assert.match(await main.locator("table.duties").innerText(), /Art. 26[^]*20\d\d-\d\d-\d\d/);
  assert.deepEqual(faults, []);
});

test("a file opens when it is dropped or picked", { skip }, async () => {
  const text = readFileSync(starter, "utf8");
  const { page } = await chromium.page();
  await drop(page, "starter.aims.json", text);
  await page.getByRole("heading", { level: 1, name: JSON.parse(text).title }).waitFor();
  await page.getByRole("button", { name: "Close starter.aims.json" }).click();
  await page.getByLabel("Choose a file").setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Close mine.json" }).waitFor();
});

test("a register from a spreadsheet is mapped, corrected, looked at and taken over", { skip }, async () => {
  const { page, faults } = await chromium.meridian();
  await page.getByRole("link", { name: "Import" }).click();
  const text = "Nr;Risiko;Eigentümer;Status;Stand\nR-901;Drift;Ana Díaz;offen;01.02.2026\nR-902;Leck;Ana Díaz;blau;02.02.2026\n";
  await page.getByLabel("Choose CSV or a workbook").setInputFiles({ name: "register.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByLabel("Field: Risiko").waitFor();
  assert.equal(await page.getByLabel("Field: Risiko").inputValue(), "title");
  await page.getByLabel("Field: Stand").fill("reviewedOn");
  await page.getByRole("button", { name: "Show the result" }).click();
  await page.getByText("`blau` in row 3, column `Status`").waitFor();
  await page.getByText("skipped: 1").waitFor();
  await page.getByRole("button", { name: "Take over into the document" }).click();
  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByText("R-901").first().waitFor({ state: "attached" });
  assert.deepEqual(faults, []);
});

test("how far the records reach toward another framework is told item by item", { skip }, async () => {
  const { page, faults } = await chromium.meridian();
  await page.getByRole("link", { name: "Frameworks beside the standard" }).click();
  await page.getByRole("heading", { name: "How far the records reach toward EU AI Act" }).waitFor();
  await page.getByLabel("Framework", { exact: true }).selectOption("nist-ai-rmf");
  await page.getByRole("status").getByText("Of 72 items: 0 covered").waitFor();
  await page.getByLabel("Framework", { exact: true }).selectOption("iso27001");
  await page.getByRole("status").getByText("Of 123 items").waitFor();
  assert.ok((await page.locator(".toward tbody tr").count()) > 100);
  assert.deepEqual(faults, []);
});

test("the EU AI Act asks question by question until its class is determined", { skip }, async () => {
  const { page, faults } = await chromium.page();
  const asked = { schemaVersion: "1.0", aiSystems: [{ id: "s-1", name: "Chat", euAiAct: {} }] };
  await drop(page, "asked.json", JSON.stringify(asked));
  await page.getByRole("link", { name: "EU AI Act" }).click();
  const legend = page.locator("fieldset legend");
  const first = await legend.textContent();
  assert.match(first, /Art\. /);
  await page.getByText("The class is not determined yet.").waitFor();
  await page.getByRole("button", { name: "No", exact: true }).or(page.getByRole("button", { name: "Next question" })).first().waitFor();
  if (await page.getByRole("button", { name: "Yes", exact: true }).count()) await page.getByRole("button", { name: "Yes", exact: true }).click();
  else {
    await page.locator("fieldset input").first().check();
    await page.getByRole("button", { name: "Next question" }).click();
  }
  await page.waitForFunction((before) => document.querySelector("fieldset legend")?.textContent !== before, first);
  assert.deepEqual(faults, []);
});

test("what is no document is refused in words; what is damaged opens with its faults", { skip }, async () => {
  const { page } = await chromium.page();
  await drop(page, "notes.json", "{");
  await page.getByRole("alert").getByText("notes.json cannot be read").waitFor();
  const latin = Buffer.from('{"schemaVersion": "1.0", "title": "Verf\u00fcgbarkeit"}', "latin1");
  await page.getByLabel("Choose a file").setInputFiles({ name: "latin.json", mimeType: "application/json", buffer: latin });
  await page.getByRole("alert").getByText("latin.json cannot be read: the text is not UTF-8 from here on").waitFor();
  await drop(page, "odd.json", '{"schemaVersion": "1.0", "risks": [{"id": "R 1", "titel": "Drift"}]}');
  await page.getByRole("navigation", { name: "Views" }).waitFor();
  await go(page, "findings");
  assert.match(await page.locator(".findings").innerText(), /\/risks\/0\/titel/);
  // A list that is none: the form can't be drawn, and everything else can.
  await page.getByRole("button", { name: "Close odd.json" }).click();
  await drop(page, "odder.json", '{"schemaVersion": "1.0", "risks": {"id": "R-1"}}');
  for (const view of VIEWS.slice(0, 7)) await go(page, view);
  await page.evaluate(() => (location.hash = "edit/risk/R-1"));
  await page.getByRole("alert").getByText("This part cannot be shown").waitFor();
});

test("a gap explains itself", { skip }, async () => {
  const { page } = await chromium.meridian();
  await go(page, "gaps");
  const gap = page.locator("article").filter({ hasText: "4.2.s3" });
  assert.match(await gap.innerText(), /4\.2 Understanding the needs and expectations of interested parties 4\.2\.s3/, "as it is cited, with our id beside");
  await gap.locator("summary", { hasText: "Why" }).click();
  await gap.getByText("Requirement", { exact: true }).waitFor();
  assert.match(await gap.locator(".chain").innerText(), /Checks[\s\S]*fails/);
});

test("the risk matrix shows each rating, with every risk leading to its form", { skip }, async () => {
  const { page } = await chromium.meridian();
  await go(page, "risks");
  const matrix = async () => (await page.locator(".matrix").innerText()).match(/R-\d\d|\d risks/g).join(" ");
  const today = await matrix();
  await page.getByLabel("Inherent").check();
  await page.waitForFunction((today) => document.querySelector(".matrix").innerText.match(/R-\d\d|\d risks/g)?.join(" ") !== today, today);
  await page.locator(".above").getByRole("link", { name: "R-17" }).click();
  await page.getByLabel("Title", { exact: true }).waitFor();
  assert.equal(await page.getByLabel("Title", { exact: true }).inputValue(), "Language model version is withdrawn");
});

test("verdicts move while a record is edited, and the page follows when it is saved", { skip }, async () => {
  const { page } = await chromium.meridian();
  await go(page, "edit/soa/A.9.3");
  await page.getByLabel("Justification").fill("R-16 shows that people follow the assistant too readily; objectives for its use keep that in bounds");
  const moved = page.getByRole("status").filter({ hasText: "If you save this" });
  await moved.getByText(/finding fewer/).waitFor();
  const words = await moved.innerText();
  assert.match(words, /A\.9\.3[\s\S]*partially conforms[\s\S]*→[\s\S]*conforms/);
  await page.getByRole("button", { name: "Save the entry" }).click();
  await go(page, "summary");
  const more = [1, 2, 3, 4, 5].map((few) => CONFORM + few).join("|");
  await page.locator(".whole .big", { hasText: new RegExp(`^(${more}) of 219`) }).waitFor();
  const { text } = await saved(page, "Document (JSON)");
  const [before, after] = [readFileSync(example, "utf8"), text].map((text) => JSON.parse(text));
  const [was, is] = [before, after].map((aims) => aims.statementOfApplicability.entries.find(({ control }) => control === "A.9.3"));
  assert.match(is.justification, /^R-16 shows/);
  is.justification = was.justification;
  assert.ok(isDeepStrictEqual(after, before), "nothing else changed");
});

test("React Hook Form: every error of the record at once, each beside its field, and none is saved", { skip }, async () => {
  const { page } = await chromium.meridian();
  await go(page, "edit/risk/R-01");
  await page.getByLabel("Identified on").fill("2027-05-01");
  await page.getByLabel("Closed on").fill("2026-01-01");
  await page.locator("form .errors").nth(3).waitFor();
  for (const field of [page.getByLabel("Closed on"), ...(await page.getByLabel("Rated on").all())]) {
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    const described = await field.getAttribute("aria-describedby");
    assert.ok((await page.locator(`[id="${described}"]`).innerText()).length > 0);
  }
  await page.getByRole("button", { name: "Save the risk" }).click();
  await go(page, "summary");
  const { text } = await saved(page, "Document (JSON)");
  assert.equal(JSON.parse(text).risks[0].identifiedOn, "2026-01-22");
});

test("RJSF: what is found, by shape and by meaning, stands beside the field", { skip }, async () => {
  const { page } = await chromium.meridian();
  await go(page, "edit/impact/ia-mood");
  const field = (label) => page.locator(".field").filter({ has: page.getByLabel(label, { exact: true }) }).last();
  await field("Societal context").locator(".errors").waitFor();
  await page.getByLabel("AI system", { exact: true }).fill("sys-nothing");
  await field("AI system").locator(".errors", { hasText: "sys-nothing" }).waitFor();
  await page.getByLabel("Societal context", { exact: true }).fill("Agents are few and know each other");
  await field("Societal context").locator(".errors").waitFor({ state: "detached" });
});

test("RJSF and JSON Forms put nothing into a record that nobody entered", { skip }, async () => {
  const { page } = await chromium.meridian();
  const before = JSON.parse(readFileSync(example, "utf8"));
  for (const [view, button] of [["edit/impact/ia-routing", "Save the impact assessment"], ["edit/evidence/ev-risk-01", "Save the evidence"]]) {
    await go(page, view);
    await page.getByLabel("Title", { exact: true }).fill("Another title");
    await page.getByRole("status").filter({ hasText: "If you save this" }).waitFor();
    await page.getByRole("button", { name: button }).click();
  }
  const { text } = await saved(page, "Document (JSON)");
  before.impactAssessments[0].title = before.evidence.find(({ id }) => id === "ev-risk-01").title = "Another title";
  assert.ok(isDeepStrictEqual(JSON.parse(text), before));
});

test("RJSF: in a new record a field is quiet until it was touched, and all speak when it is to be saved", { skip }, async () => {
  const { page } = await chromium.meridian();
  await go(page, "edit/impact/+");
  const errors = page.locator("main form .errors");
  const system = page.getByLabel("AI system", { exact: true });
  await system.fill("sys-nothing");
  await page.getByRole("status").filter({ hasText: "If you save this" }).waitFor();
  assert.equal(await errors.count(), 0);
  await system.blur();
  await page.locator(".field").filter({ has: system }).last().locator(".errors", { hasText: "sys-nothing" }).waitFor();
  assert.equal(await errors.count(), 1);
  // Touched, and left empty.
  const use = page.getByLabel("Intended use", { exact: true });
  await use.focus();
  await use.blur();
  await page.locator(".field").filter({ has: use }).last().locator(".errors").waitFor();
  assert.equal(await errors.count(), 2);
  await page.getByRole("button", { name: "Save the impact assessment" }).click();
  await page.waitForFunction((few) => document.querySelectorAll("main form .errors").length > few, 2);
  assert.match(await page.evaluate(() => location.hash), /\+$/, "nothing is saved");
});

test("each form adds a record, with an id of its own, and leads to it", { skip }, async () => {
  const { page, faults } = await chromium.page();
  const before = JSON.parse(readFileSync(starter, "utf8"));
  await drop(page, "starter.aims.json", JSON.stringify(before));
  await page.getByRole("navigation", { name: "Views" }).waitFor();
  for (const [form, field, button, hash] of [
    ["risk", "Title", "Save the risk", "#edit/risk/R-03"],
    ["impact", "Title", "Save the impact assessment", "#edit/impact/ia-01"],
    ["soa", "Justification", "Save the entry", "#edit/soa/A.2.2"],
    ["evidence", "Title", "Save the evidence", "#edit/evidence/ev-01"],
  ]) {
    await go(page, `edit/${form}/+`);
    if (form === "impact") await page.getByLabel("AI system", { exact: true }).fill("sys-letters");
    await page.getByLabel(field, { exact: true }).fill("Added here");
    await page.getByRole("status").filter({ hasText: "If you save this" }).waitFor();
    await page.getByRole("button", { name: button }).click();
    await page.waitForFunction((hash) => location.hash === hash, hash);
    await page.getByRole("link", { name: "Add a record" }).waitFor();
    assert.equal(await page.getByLabel(field, { exact: true }).inputValue(), "Added here");
  }
  const { text } = await saved(page, "Document (JSON)");
  const title = "Added here";
  before.risks.push({ id: "R-03", title });
  before.impactAssessments = [{ id: "ia-01", title, aiSystem: "sys-letters" }];
  before.statementOfApplicability = { entries: [{ control: "A.2.2", justification: title }] };
  before.evidence = [{ id: "ev-01", title }];
  assert.deepEqual(JSON.parse(text), before);
  assert.deepEqual(faults, []);
});

test("JSON Forms: findings stand beside the field", { skip }, async () => {
  const { page } = await chromium.meridian();
  await go(page, "edit/evidence/ev-risk-01");
  await page.getByLabel("Collected by").fill("nobody at all");
  await page.locator(".control", { has: page.getByLabel("Collected by") }).locator(".validation_error").waitFor();
});

test("the document, the report and the SoA are given back as files", { skip }, async () => {
  const { page, faults } = await chromium.meridian();
  const document = await saved(page, "Document (JSON)");
  assert.equal(document.name, "meridian.aims.json");
  assert.deepEqual(JSON.parse(document.text), JSON.parse(readFileSync(example, "utf8")));
  const report = await saved(page, "Report (HTML)");
  assert.match(report.text, /^<!doctype html>[\s\S]*Not ready: 5 of 7 readiness gates/);
  const soa = await saved(page, "Statement of Applicability (CSV)");
  assert.ok(soa.text.split("\r\n").length > 38);
  assert.match(soa.text, /^control,/);
  assert.deepEqual(faults, []);
});

test("the keyboard is enough", { skip }, async () => {
  const { page } = await chromium.page();
  const press = async (key, until, most = 40) => {
    for (let times = 0; times < most; times += 1) {
      if (await page.evaluate((until) => document.activeElement !== document.body && document.activeElement.textContent.includes(until), until)) return;
      await page.keyboard.press(key);
    }
    assert.fail(`never at ${until}`);
  };
  await page.getByRole("button", { name: "Open the Meridian example" }).waitFor();
  await press("Tab", "Open the Meridian example");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^Not ready/ }).waitFor();
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^Not ready/, "the heading has the focus");
  await press("Shift+Tab", "Gaps");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: "Gaps" }).waitFor();
  await press("Tab", "Why");
  await page.keyboard.press("Enter");
  await page.getByText("Requirement", { exact: true }).first().waitFor();
});

for (const [width, colorScheme] of [[1280, "light"], [1280, "dark"], [390, "light"], [390, "dark"]]) {
  test(`axe finds nothing, and nothing scrolls sideways: ${width} px, ${colorScheme}`, { skip }, async () => {
    const { page } = await chromium.page({ width, colorScheme });
    await page.getByRole("button", { name: "Open the Meridian example" }).waitFor();
    await page.evaluate(axe.source);
    const check = async (view) => {
      const { violations } = await page.evaluate(() => window.axe.run());
      const places = violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
      assert.deepEqual(places, [], view);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${view} scrolls sideways`);
    };
    await check("open");
    await page.getByRole("button", { name: "Open the Meridian example" }).click();
    await page.getByRole("navigation", { name: "Views" }).waitFor();
    for (const view of VIEWS) {
      await go(page, view);
      await page.evaluate(() => [...document.querySelectorAll("main details")].slice(0, 3).forEach((details) => (details.open = true)));
      await check(view);
    }
  });
}

test("the colours are those of the HTML report", () => {
  const colours = (path) =>
    [...readFileSync(new URL(path, import.meta.url), "utf8").matchAll(/(--[\w-]+):\s*(#\w+)/g)].map(([, name, colour]) => `${name} ${colour}`);
  const report = colours("../../../core/src/exchange/page/page.css");
  const ours = colours("../src/style/theme.css");
  // Light, then dark; the report has a third set for print.
  assert.ok(ours.length >= 38);
  assert.deepEqual(ours, report.slice(0, ours.length));
});
