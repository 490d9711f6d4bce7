// Tables of others in, tables of records out.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { exportMappings, importOscal, importRows, init, paper, planImport, rows } from "../pkg/exchange.js";
import { OptionsError } from "../pkg/errors.js";

const beside = (path) => new URL(path, import.meta.url);
const meridian = JSON.parse(readFileSync(beside("../../examples/data/meridian.aims.json"), "utf8"));
const empty = { schemaVersion: "1.0" };

before(() => init({ wasm: readFileSync(beside("../pkg/aimskit_exchange_bg.wasm")) }));

test("a register goes in by the proposed mapping", () => {
  const table = [
    { "Risk ID": "R-1", Risiko: "Drift", Eigentümer: "Ana Díaz", Score: 12, "Traffic light": "red" },
    { "Risk ID": "R-2", Risiko: "Leak", Eigentümer: null, Score: undefined, "Traffic light": "green" },
  ];
  const { plan } = planImport(empty, table, { records: "risks" });
  assert.deepEqual(plan.columns.map(({ place }) => place), ["id", "title", "owner", "current.statedScore", undefined]);
  const { aims, account } = importRows(empty, table, { mapping: plan.mapping, name: "risks.xlsx" });
  assert.deepEqual(aims.risks[0], { id: "R-1", title: "Drift", owner: "ana-diaz", current: { statedScore: 12 } });
  assert.deepEqual(aims.people, [{ id: "ana-diaz", name: "Ana Díaz" }]);
  assert.deepEqual(account.records.map(({ outcome }) => outcome), ["new", "new", "new"]);
  assert.deepEqual(account.dropped.map(({ name, reason }) => [name, reason]), [["Traffic light", "unmapped"]]);
  assert.equal(account.sources[0].name, "risks.xlsx");
});

test("CSV is text or bytes, and its errors name row and column", () => {
  const text = "ID;Risk;Status\nR-1;Überhöhung;blau\nR-2;Leck;offen\n";
  for (const table of [text, new TextEncoder().encode(text)]) {
    const { plan } = planImport(empty, table, { records: "risks" });
    assert.deepEqual(plan.columns[2].unclear, ["blau"]);
    const { aims, account } = importRows(empty, table, { mapping: plan.mapping });
    assert.deepEqual(aims.risks.map(({ id }) => id), ["R-2"]);
    const [{ code, span }] = account.sources[0].diagnostics;
    assert.deepEqual([code, span.line, span.column], ["cell-word-unknown", 2, 3]);
  }
  assert.throws(() => planImport(empty, "", { records: "risks" }), OptionsError);
  assert.throws(() => planImport(empty, text, { records: "wishes" }), OptionsError);
});

test("records go out as rows and come back", () => {
  const { columns, rows: cells } = rows(meridian, { records: "statementOfApplicability.entries" });
  const table = [columns.map(({ name }) => name), ...cells];
  const { plan } = planImport(meridian, table, { records: "statementOfApplicability.entries" });
  const { account } = importRows(meridian, table, { mapping: plan.mapping });
  assert.ok(account.records.length > 38 && account.records.every(({ outcome }) => outcome === "unchanged"));
});

test("a paper is blocks and a page, and a record that there is not is told", () => {
  const { paper: made, html, diagnostics } = paper(meridian, { kind: "auditReport", of: "au-1", asOf: "2026-11-23", html: true });
  assert.deepEqual(diagnostics, []);
  assert.equal(made.subject, "au-1");
  assert.ok(html.startsWith("<!doctype html>") && html.includes(made.blocks.find(({ block }) => block === "heading").text));
  const { markdown } = paper(meridian, { kind: "auditReport", of: "au-1", asOf: "2026-11-23", markdown: true });
  assert.ok(markdown.startsWith("# Internal audit report: ") && markdown.includes("(au-1)"));
  const template = paper(empty, { kind: "impactAssessment", template: true, asOf: "2026-11-23" });
  assert.ok(template.paper.blocks.some(({ block }) => block === "guidance") && template.html === undefined);
  assert.throws(() => paper(meridian, { kind: "auditReport", of: "mr-1" }), { name: "OptionsError", code: "paper-subject-unknown", pointer: "/of" });
});

test("days are counted as the workbook counts them", () => {
  for (const [date1904, expected] of [[false, "2026-03-31"], [true, "2030-04-01"]]) {
    const table = { sheet: "Risks", date1904, rows: [["ID", "Last review"], ["R-1", 46112]] };
    const { plan } = planImport(empty, table, { records: "risks" });
    assert.equal(importRows(empty, table, { mapping: plan.mapping }).aims.risks[0].reviewedOn, expected);
  }
});

test("a mapping collection of OSCAL is a mapping set", () => {
  const set = { id: "s", version: "1", title: "Ours", rows: [{ source: "house:H-1", target: "iso42001:A.2.2", relation: "equal" }] };
  const { text } = exportMappings(set, { format: "oscal", lastModified: "2026-11-23T00:00:00Z" });
  const { mappings, account } = importOscal(empty, { files: [{ name: "mapping.json", text }] });
  assert.deepEqual(mappings, [set]);
  assert.deepEqual(account.records.map(({ kind, id }) => [kind, id]), [["mappingSet", "s"]]);
});
