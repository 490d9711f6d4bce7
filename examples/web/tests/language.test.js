// The page in another language: nothing on it is English but what users and their libraries wrote.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { assess, init, validate } from "aimskit";
import { messages } from "aimskit/messages";
import { rules } from "aimskit/rules";
import { jsonSchema } from "aimskit/schemas";
import { pseudoLanguage } from "../../../bindings-wasm/tests/pseudo.js";
import { findChromium, start } from "./browser.js";

const skip = findChromium() ? false : "no Chromium is installed";
const VIEWS = ["summary", "coverage", "risks", "gaps", "soa", "calendar", "findings"];
const FORMS = { risk: "risks", impact: "impactAssessments", evidence: "evidence" };

/** The names of the form libraries, and what needs no translation; the last is an item of the standard. */
const NAMES = new Set(["React", "Hook", "Form", "Forms", "RJSF", "TanStack", "JSON", "HTML", "CSV", "ISO", "IEC", "json", "iii"]);

/** The document with digits for all that users wrote, and for ids. */
function digitsOnly(aims) {
  const schema = jsonSchema("aims");
  // Ids, and words that nothing else may equal, each with a number of its own.
  const numbers = new Map();
  const number = (word) => numbers.get(word) ?? numbers.set(word, String(1000 + numbers.size)).get(word);
  const follow = (node) => (node?.$ref ? schema.$defs[node.$ref.split("/").at(-1)] : node);
  const replaced = (value, node, name) => {
    const known = follow(node);
    if (Array.isArray(value)) return value.map((item) => replaced(item, known?.items));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, known?.properties?.[name], name)]));
    }
    if (typeof value !== "string") return value;
    // Entries of the standard begin with a number, or with a letter and a dot.
    if (name === "id" || (known?.["x-aimskit-ref"] && !/^([0-9]|.\.)/.test(value))) return number(value);
    if (known?.type !== "string" || known.format !== undefined || known.pattern !== undefined) return value;
    if (/ /.test(value)) return value.replace(/\p{L}/gu, "7");
    return /^\p{L}{3,}$/u.test(value) && /[a-z]/.test(value) ? number(value) : value;
  };
  return replaced(aims, schema);
}

/** Takes out of a text the names of rules, and the particulars of messages that are no words: those of vocabularies and fields have labels. */
function told(findings) {
  const pieces = new Map();
  for (const { message, hint = "", params = [] } of findings) {
    const data = params.map(({ value }) => value).filter((value) => value.length > 2 && english(value).length === 0);
    for (const piece of `${message}\n${hint}`.split(/`[^`]*`|\n/)) {
      const rest = data.reduce((rest, value) => rest.replaceAll(value, "…"), piece);
      if (rest !== piece) pieces.set(piece.trim(), rest);
    }
  }
  const names = new Set(rules().map(({ name }) => name));
  const without = (text) => [...pieces].reduce((text, [piece, rest]) => text.replaceAll(piece, rest), text);
  return (text) => without(text).replace(/[a-z0-9]+(-[a-z0-9]+)+/g, (name) => (names.has(name) ? "…" : name));
}

/** What people see or hear of the page: texts and labels, without code, places in the document, and what stands in fields. */
function shown() {
  const all = [document.title];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) all.push(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches("code, pre, script, style, textarea, .place")) return;
    for (const name of ["aria-label", "title", "placeholder", "data-label"]) if (node.hasAttribute(name)) all.push(node.getAttribute(name));
    node.childNodes.forEach(walk);
  };
  walk(document.body);
  return all;
}

/** Words of plain Latin letters, outside of code; `Art.4` is an id. */
const english = (text) =>
  text
    .replace(/`[^`]*`|\bArt\.\d/g, " ")
    .split(/[^\p{L}]+/u)
    .filter((word) => /^[A-Za-z]{3,}$/.test(word) && !NAMES.has(word));

let chromium;
before(async () => {
  if (!skip) chromium = await start();
});
after(() => chromium?.stop());

test("the script sees English", () => {
  assert.deepEqual(english("⟦á ŕíšķ⟧ of `code` the risk"), ["the", "risk"]);
});

test("no view and no form holds a word of English", { skip }, async () => {
  const aims = digitsOnly(JSON.parse(readFileSync(new URL("../../data/meridian.aims.json", import.meta.url), "utf8")));
  const language = pseudoLanguage(messages());
  const { page, faults } = await chromium.page({ language });
  await init({ language });
  const day = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
  const { report, diagnostics = [] } = assess(aims, { asOf: day });
  const without = told([...diagnostics, ...report.findings, ...validate({ id: "R-1" }, { kind: "risk", asOf: day })]);
  const left = {};
  const look = async (view) => {
    const words = (await page.evaluate(shown)).flatMap((text) => english(without(text)));
    if (words.length > 0) left[view] = [...new Set(words)].slice(0, 20);
  };
  await page.locator(".drop").waitFor();
  await look("open");
  await page.locator("input[type=file]").setInputFiles({ name: "1.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(aims)) });
  await page.locator("nav.views").waitFor();
  for (const view of VIEWS) {
    await page.evaluate((hash) => (location.hash = hash), view);
    await page.locator("main h2").waitFor();
    await page.evaluate(() => [...document.querySelectorAll("main details")].slice(0, 5).forEach((details) => (details.open = true)));
    await page.waitForTimeout(200);
    await look(view);
  }
  const forms = Object.entries(FORMS).map(([form, register]) => `edit/${form}/${aims[register][0].id}`);
  for (const view of [...forms, "edit/soa/A.9.3", "edit/risk/+"]) {
    await page.evaluate((hash) => (location.hash = hash), view);
    await page.locator("main form button[type=submit]").waitFor();
    await page.evaluate(() => document.querySelectorAll("main form details").forEach((details) => (details.open = true)));
    await page.waitForTimeout(200);
    await look(view);
  }
  assert.deepEqual(left, {});
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en-x-pseudo");
  assert.deepEqual(faults, []);
});
