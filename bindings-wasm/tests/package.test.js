// The idiomatic face: what each verb gives, what is thrown, and what form libraries are given.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import { toPieces } from "../pkg/input.js";
import { catalogue } from "../pkg/catalogue.js";
import * as exchange from "../pkg/exchange-inline.js";
import * as aimskit from "../pkg/inline.js";
import { messages } from "../pkg/messages.js";
import { speaker } from "../pkg/phrases.js";
import { rules } from "../pkg/rules.js";
import { jsonSchema } from "../pkg/schemas.js";
import { pseudoLanguage } from "./pseudo.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const json = (path) => JSON.parse(read(path));
const asOf = "2026-11-23";
const packed = (path) => json(`bindings-wasm/pkg/schemas/${path}`);
const meridian = read("examples/data/meridian.aims.json");
const codes = (findings) => findings.map(({ code }) => code);

test("before init each verb says what to do", () => {
  assert.equal(aimskit.isReady(), false);
  for (const call of [() => aimskit.assess({}), () => aimskit.validate({}, { kind: "risk" }), () => aimskit.models.risk["~standard"].validate({})]) {
    assert.throws(call, { name: "NotInitializedError", code: "not-initialized", pointer: "", message: /call `await init\(\)` of "aimskit" first/ });
  }
  assert.throws(() => exchange.exportReport({}, { format: "html" }), { code: "not-initialized", message: /"aimskit\/exchange"/ });
});

test("a wasm that is none can't be loaded, and init tries again", async () => {
  await assert.rejects(aimskit.init({ wasm: new Uint8Array([1, 2, 3]) }), (error) => error instanceof aimskit.LoadError && error.code === "load-failed" && error.cause instanceof Error);
  assert.equal(aimskit.isReady(), false);
  await aimskit.init();
  assert.equal(aimskit.isReady(), true);
});

test("with init", async (t) => {
  before(() => Promise.all([aimskit.init(), exchange.init()]));

  await t.test("assess takes text and objects, days in every form, and fills what is empty", () => {
    const { report, diagnostics } = aimskit.assess({ schemaVersion: "1.0" }, { asOf: new Date(2026, 10, 23) });
    assert.deepEqual([diagnostics, report.calendar, report.verdicts.length, report.asOf], [[], [], 182 + 38, asOf]);
    assert.deepEqual(aimskit.assess('{"schemaVersion": "1.0"}', { asOf, profile: "review" }), { diagnostics, report });
    assert.deepEqual(aimskit.assess('{"schemaVersion": "1.0"}', { asOf: { toString: () => asOf } }), { diagnostics, report });
    const today = new Date();
    const days = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    assert.equal(aimskit.assess({ schemaVersion: "1.0" }).report.asOf, days);
  });

  await t.test("assess brings views", () => {
    const { views } = aimskit.assess(meridian, { asOf, views: ["riskMatrix", "gaps"] });
    assert.deepEqual(Object.keys(views).sort(), ["gaps", "riskMatrix"]);
  });

  await t.test("bad data is never thrown", () => {
    assert.deepEqual(codes(aimskit.assess("{").diagnostics), ["unexpected-end"]);
    assert.equal(aimskit.assess("{").report, undefined);
    assert.deepEqual(aimskit.read(meridian), { readable: true, diagnostics: [] });
    assert.equal(aimskit.read(null).readable, false);
    for (const nothing of [undefined, null, 7, "7", []]) assert.equal(aimskit.validate(nothing, { kind: "risk" })[0].code, "not-an-object");
  });

  await t.test("wrong options are thrown, as are values that are not JSON", () => {
    assert.throws(() => aimskit.assess({}, { asof: asOf }), (error) => {
      assert.ok(error instanceof aimskit.OptionsError && error instanceof aimskit.AimskitError && error instanceof Error);
      assert.deepEqual([error.name, error.code, error.pointer, codes(error.findings)], ["OptionsError", "unknown-field", "/asof", ["unknown-field"]]);
      return true;
    });
    assert.throws(() => aimskit.validate({}, { kind: "wish" }), { code: "unknown-word", pointer: "/kind" });
    assert.throws(() => aimskit.validate({}), { code: "missing-field", pointer: "/kind" });
    const circle = {};
    circle.circle = circle;
    for (const value of [circle, { id: 1n }]) assert.throws(() => aimskit.validate(value, { kind: "risk" }), { name: "InputError", code: "not-json-value" });
  });

  await t.test("throwing is for those who ask", () => {
    const findings = aimskit.validate({ id: "R 1", titel: "x" }, { kind: "risk" });
    assert.throws(() => aimskit.throwOnErrors(findings), { name: "FindingsError", code: "bad-id", pointer: "/id", message: /and 1 more/ });
    aimskit.throwOnErrors([]);
  });

  await t.test("references are looked up when the others are known, from any iterable", () => {
    const record = { id: "R-1", owner: "p-1", aiSystems: ["s-1"] };
    const unresolved = (known) => aimskit.validate(record, { kind: "risk", asOf, known }).filter(({ code }) => code === "reference-unresolved").map(({ pointer }) => pointer);
    assert.deepEqual(unresolved(undefined), []);
    assert.deepEqual(unresolved([]), ["/owner", "/aiSystems/0"]);
    assert.deepEqual(unresolved(new Set(["p-1"])), ["/aiSystems/0"]);
    assert.deepEqual(unresolved(["s-1", "p-1"]), []);
  });

  await t.test("nextQuestion", () => {
    const system = { id: "S-1", euAiAct: { outputUsedInUnion: true } };
    const { questions } = aimskit.nextQuestion({ schemaVersion: "1.0", aiSystems: [system] }, { asOf });
    assert.deepEqual([questions[0].pointer, questions[0].answer], ["/aiSystems/0/euAiAct/screenedOn", "day"]);
    assert.match(questions[0].asks, /Article 5\(1\)/);
  });

  await t.test("explain, diff, rewrite, changeMethod", () => {
    assert.match(aimskit.explain(meridian, "6.1.2", { asOf }).text, /^6\.1\.2/);
    // With every option of `assess`, at once; and only with these.
    const alike = { asOf, profile: "draft", horizonDays: 9, maxFindings: 9, frameworks: [], views: ["gaps"], rating: "current", auditScope: {}, placeholders: ["none yet"] };
    assert.deepEqual(Object.keys(alike).sort(), Object.keys(json("schemas/v1/assessRequest.schema.json").properties).sort());
    aimskit.assess(meridian, alike);
    assert.equal(aimskit.explain(meridian, "6.1.2", alike).text, aimskit.explain(meridian, "6.1.2", { asOf, profile: "draft" }).text);
    assert.throws(() => aimskit.explain(meridian, "6.1.2", { asof: asOf }), { code: "unknown-field", pointer: "/asof" });
    const changed = JSON.parse(meridian);
    const [gone] = changed.risks.splice(0, 1);
    const { difference, diagnosticsAfter } = aimskit.diff(meridian, changed, { asOf });
    assert.deepEqual([diagnosticsAfter, difference.removed.map(({ id }) => id)], [[], [gone.id]]);
    assert.equal(aimskit.rewrite({ own: 1, schemaVersion: "1.0" }), '{"schemaVersion":"1.0","own":1}');
    assert.equal(aimskit.rewrite("{"), undefined);
    const { account } = aimskit.changeMethod({ schemaVersion: "1.0", risks: [{ id: "R-1" }] }, { asOf, method: { version: "2" }, strategy: "askAgain" });
    assert.deepEqual(account.toRate, ["R-1"]);
  });

  await t.test("digest, changeLog, verifyLog, statement, wrongIds", () => {
    const sha256 = (text) => createHash("sha256").update(text).digest("hex");
    const aims = { schemaVersion: "1.0", risks: [{ title: "Über 😀", id: "R-1", extensions: { acme: { "\ufb33": 1, "😀": 1.5e-9 } } }] };
    const { document, records } = aimskit.digest(aims, { canonical: true });
    // Names in the order of their UTF-16 units, as `sort` has them; numbers as `JSON.stringify` writes them.
    const canonical = (value) =>
      Array.isArray(value) ? `[${value.map(canonical)}]`
      : typeof value === "object" ? `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)}}`
      : JSON.stringify(value);
    assert.deepEqual([records[0].canonical, records[0].sha256, document], [canonical(aims.risks[0]), sha256(canonical(aims.risks[0])), sha256(canonical(aims))]);
    assert.equal(aimskit.digest('{"schemaVersion":"1.0","extensions":{"a":{"n":9007199254740993}}}').diagnostics[0].code, "number-not-exact");
    const { entry } = aimskit.changeLog({ schemaVersion: "1.0" }, aims, { on: "2026-11-23T09:30:00Z", by: "p-1" });
    assert.deepEqual([entry.after, aimskit.verifyLog({ entries: [entry] }).holds], [document, true]);
    assert.equal(aimskit.verifyLog({ entries: [{ ...entry, by: "p-2" }] }).broken.why, "entryChanged");
    const { statement } = aimskit.statement(aims, "R-1");
    assert.equal(statement, canonical(JSON.parse(statement)));
    assert.throws(() => aimskit.statement(aims, "R-2"), { code: "unknown-record" });
  });

  await t.test("text of any letters and length goes in whole", () => {
    for (const letter of ["x", "ß", "語", "🚚"]) {
      for (const length of [0, 1, 2000, 2100, 30_000]) {
        // Mixed, so that the room for the letters runs out anywhere, also within a pair of surrogates.
        for (const odd of ["", "é", "語語"]) {
          const aims = JSON.stringify({ schemaVersion: "1.0", title: odd + "a".repeat(length / 2) + letter.repeat(length) });
          assert.ok(aimskit.rewrite(aims) === aims, `${length} times ${odd}${letter}`);
        }
      }
    }
    const half = aimskit.rewrite(`{"schemaVersion":"1.0","title":"${"y".repeat(5000)}\ud83d"}`);
    assert.ok(half.endsWith('y\\ud83d"}'), "half a letter is none, and stays what it is");
  });

  await t.test("an object goes in as JSON.stringify writes it", () => {
    const odd = { a: undefined, b: () => 1, [Symbol("s")]: 1, "c\"": { toJSON: () => [1] }, d: new Date(0), "": NaN, ü: { 語: [undefined] }, __proto__: null };
    const objects = [odd, { ...odd }, {}, { a: undefined }, [], [1], null, 7, true, new (class { x = 1 })(), { toJSON: () => ({ y: 1 }) }, Object.create({ z: 1 }), JSON.parse('{"__proto__": 1}')];
    const long = Array.from({ length: 70 }, (_, at) => [undefined, () => 1, { at, "語": "ü" }, new Date(at), { toJSON: () => at }][at % 5]);
    delete long[33];
    objects.push({ risks: long, roles: long.slice(0, 32), own: Object.assign([...long], { toJSON: () => 1 }), end: [] });
    for (const object of objects) assert.equal([...toPieces(object)].join(""), JSON.stringify(object));
    const circle = { risks: [] };
    circle.risks.push(circle);
    assert.throws(() => aimskit.read(circle), { name: "InputError", code: "not-json-value" });
    const late = Array.from({ length: 70 }, (_, at) => ({ id: `R-${at}`, title: "x".repeat(3000) }));
    assert.throws(() => aimskit.read({ risks: [...late, circle] }), { name: "InputError" });
    for (const letter of ["x", "ü", "語"]) {
      const risks = late.map((risk) => ({ ...risk, title: letter.repeat(3000) }));
      const large = { schemaVersion: "1.0", title: "ü".repeat(9000), risks, own: "語".repeat(90_000) };
      assert.ok(aimskit.rewrite(large) === JSON.stringify(large), letter);
    }
  });

  await t.test("every kind has a model, a schema, and is what the core knows", () => {
    let known;
    assert.throws(() => aimskit.validate({}, { kind: "wish" }), ({ findings }) => {
      known = findings[0].params.find(({ name }) => name === "expected").value.split(", ");
      return true;
    });
    assert.deepEqual([...aimskit.kinds].sort(), known.sort());
    assert.deepEqual(Object.keys(aimskit.models), [...aimskit.kinds]);
  });

  await t.test("schemas are those that are published", () => {
    for (const kind of aimskit.kinds) {
      if (kind === "soaEntry") continue;
      assert.deepEqual(jsonSchema(kind), packed(`v1/${kind}.schema.json`), kind);
      assert.deepEqual(jsonSchema(kind, { form: true }), packed(`v1/forms/${kind}.schema.json`), kind);
    }
    const ajv = addFormats(new Ajv2020({ strict: false }));
    assert.equal(ajv.validate(jsonSchema("soaEntry"), { control: "A.2.2" }), true, ajv.errorsText());
    jsonSchema("risk").properties.id = "mine";
    assert.deepEqual(jsonSchema("risk"), packed("v1/risk.schema.json"));
    assert.throws(() => jsonSchema("wish"), { code: "unknown-kind" });
  });

  await t.test("models are Standard Schemas: errors alone, with paths", () => {
    const { version, vendor, validate } = aimskit.models.statementOfApplicability["~standard"];
    assert.deepEqual([version, vendor], [1, "aimskit"]);
    const { issues } = validate({ entries: [{ control: "A.2.2" }, { control: "A.2.3", applicable: "yes" }] });
    assert.ok(issues.every((issue) => issue.severity === "error" && typeof issue.message === "string"));
    assert.deepEqual(issues.map(({ path }) => path.slice(0, 2)).find((path) => path[1] === 1), ["entries", 1]);
    const value = { id: "R-1" };
    assert.equal(aimskit.models.risk["~standard"].validate(value).value, value);
    // Text is a value here, and no document.
    assert.ok(aimskit.models.risk["~standard"].validate('{"id": "R-1"}').issues);
    // A warning is no issue.
    const newer = { schemaVersion: "1.99", novelty: 1 };
    assert.ok(aimskit.validate(newer, { kind: "aims" }).some(({ severity, pointer }) => severity === "warning" && pointer === "/novelty"));
    assert.ok(aimskit.models.aims["~standard"].validate(newer).issues?.every(({ pointer }) => pointer !== "/novelty") ?? true);
    assert.equal(aimskit.models.risk.with({ known: [] })["~standard"].validate({ id: "R-1", owner: "p" }).issues[0].pointer, "/owner");
    assert.equal(aimskit.models.risk["~standard"].validate({ id: "R-1", owner: "p" }, { libraryOptions: { known: [] } }).issues[0].pointer, "/owner");
  });

  await t.test("models are Standard JSON Schemas", () => {
    const { input, output } = aimskit.models.risk["~standard"].jsonSchema;
    assert.deepEqual(input({ target: "draft-2020-12" }), packed("v1/risk.schema.json"));
    assert.deepEqual(output({ target: "draft-07" }), packed("v1/forms/risk.schema.json"));
    assert.throws(() => input({ target: "openapi-3.0" }), { code: "unknown-target" });
  });

  await t.test("findings for RJSF, JSON Forms, and fields that were touched", () => {
    const findings = aimskit.validate({ id: "R 1", sources: [1], __proto__x: 1 }, { kind: "risk" });
    const errors = aimskit.toRjsfErrors(findings);
    assert.deepEqual(Object.keys(errors), ["id", "sources", "__proto__x"]);
    assert.match(errors.sources[0].__errors[0], /expected `string`/);
    assert.deepEqual(aimskit.toJsonFormsErrors(findings).find(({ instancePath }) => instancePath === "/id").keyword, "bad-id");
    assert.deepEqual(aimskit.filterTouched(findings, new Set(["/sources"])).map(({ pointer }) => pointer), ["/sources/0"]);
    assert.deepEqual(aimskit.filterTouched(findings, ["/sources/0/name", "/idx"]).map(({ pointer }) => pointer), ["/sources/0"]);
    assert.deepEqual(aimskit.filterTouched([{ pointer: "" }], ["/id"]), []);
    const odd = aimskit.toRjsfErrors([{ pointer: "/__proto__", message: "odd" }, { pointer: "", message: "whole" }]);
    assert.deepEqual([Object.getOwnPropertyDescriptor(odd, "__proto__").value, odd.__errors, {}.__errors], [{ __errors: ["odd"] }, ["whole"], undefined]);
  });

  await t.test("places", () => {
    for (const [pointer, path] of [["", []], ["/a~1b/m~0n/0", ["a/b", "m~n", 0]], ["/01/-", ["01", "-"]]]) {
      assert.deepEqual(aimskit.toPath(pointer), path);
      assert.equal(aimskit.toPointer(path), pointer);
    }
    assert.deepEqual(aimskit.toPath("/7/0", { 7: ["x"] }), ["7", 0]);
  });

  await t.test("every answer is in the language that is set", () => {
    const english = aimskit.assess(meridian, { asOf, views: ["gaps"] });
    const pseudo = pseudoLanguage(messages());
    for (const face of [aimskit, exchange]) assert.deepEqual(face.setLanguage(pseudo), { readable: true, language: pseudo.language, name: pseudo.name, diagnostics: [] });
    const documents = ["damaged", "meridian", "starter", "duplicate-keys"].map((name) => json("schemas/vectors/assess.json").find((each) => each.name === name));
    let found = 0;
    // Words that no text of users equals: they have a capital within.
    const words = new Set();
    JSON.stringify(jsonSchema("aims"), (key, value) => (key === "const" && /[a-z][A-Z]/.test(value) && words.add(value), value));
    const raw = (text) => text.replace(/`[^`]*`/g, "").split(/[^a-zA-Z]+/).filter((word) => words.has(word));
    assert.deepEqual([words.has("riskManagement"), raw("`inUse`, riskManagement")], [true, ["riskManagement"]]);
    for (const { document, options } of documents) {
      const { diagnostics, report, views } = aimskit.assess(read(document), { ...options, views: ["gaps"] });
      const said = [...diagnostics, ...report.findings].flatMap(({ message, hint }) => (hint === undefined ? [message] : [message, hint]));
      said.push(...report.verdicts.flatMap(({ title, reason }) => [title, reason]), ...report.gates.flatMap(({ title, asks, reason }) => [title, asks, reason]));
      said.push(...(report.calendar ?? []).map(({ label }) => label), ...(views.gaps ?? []).map(({ title }) => title));
      for (const text of said) {
        assert.match(text, /⟦.*⟧/s);
        assert.deepEqual(raw(text), [], text);
      }
      found += said.length;
    }
    assert.ok(found > 1000);
    assert.match(exchange.exportReport(meridian, { asOf, format: "html" }).text, /<html lang="en-x-pseudo"[\s\S]*⟦/);
    assert.throws(() => aimskit.setLanguage("{"), { code: "unexpected-end" });
    for (const face of [aimskit, exchange]) face.setLanguage(messages());
    assert.deepEqual(aimskit.assess(meridian, { asOf, views: ["gaps"] }), english);
  });

  await t.test("a speaker says the phrases of a language, and English where it has none", () => {
    const german = speaker({ language: "de", dates: { date: "{d}.{m}.{year}" }, phrases: { wording: { inDays: { one: "in {count} Tag", other: "in {count} Tagen" } } } });
    assert.deepEqual([1, 2].map((count) => german.say("wording", "inDays", { count })), ["in 1 Tag", "in 2 Tagen"]);
    assert.deepEqual([1, 2].map((count) => speaker().say("wording", "inDays", { count })), ["in 1 day", "in 2 days"]);
    assert.deepEqual([german.date("2026-03-04"), german.say("wording", "today"), german.sentence("all")], ["4.3.2026", "today", "All."]);
    assert.deepEqual(german.parts("common", "named", { name: 1, text: [2] }), [1, ": ", [2]]);
    assert.deepEqual([german.word("status", "gap"), german.word("status", "toString")], ["does not conform", "toString"]);
  });

  await t.test("forms have the titles of a language", () => {
    const titled = jsonSchema("risk", { form: true, language: { language: "de", labels: { risk: "Risiko", title: "Titel", opportunity: "chance" } } });
    const { title, properties, definitions } = titled;
    assert.deepEqual([title, properties.title.title, properties.owner.title], ["Risiko", "Titel", "Owner"]);
    assert.deepEqual(definitions.riskKind.oneOf.map((word) => word.title), ["Risiko", "Chance"]);
    const every = jsonSchema("aims", { form: true, language: pseudoLanguage(messages()) });
    const visit = (node) => {
      if (typeof node !== "object" || node === null) return;
      if (typeof node.title === "string") assert.match(node.title, /^⟦/);
      Object.values(node).forEach(visit);
    };
    visit(every);
  });

  await t.test("data is that which is published, and can't be changed", () => {
    assert.deepEqual(catalogue(), json("schemas/catalogue.json"));
    assert.deepEqual(rules(), packed("rules.json").rules);
    assert.deepEqual(messages(), json("schemas/messages.json"));
    assert.throws(() => catalogue().controls.push({}), TypeError);
  });

  await t.test("the report in other formats, from the second wasm", () => {
    const start = { html: /^<!doctype html>/, markdown: /^# /, sarif: /"version":\s*"2\.1\.0"/, csv: /^clause,/ };
    for (const [format, expected] of Object.entries(start)) {
      assert.match(exchange.exportReport(meridian, { asOf, format, table: "gaps" }).text, expected);
    }
    assert.throws(() => exchange.exportReport(meridian, { asOf, format: "csv" }), { code: "missing-field", pointer: "/table" });
    assert.deepEqual(codes(exchange.exportReport("{", { asOf, format: "html" }).diagnostics), ["unexpected-end"]);
  });
  await t.test("importBom adds what a bill of materials tells of", () => {
    const bom = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components: [{ type: "machine-learning-model", name: "opt", version: "1" }] });
    const { aims, account, diagnostics } = exchange.importBom({ schemaVersion: "1.0" }, { files: [{ name: "bom.json", text: bom }] });
    assert.deepEqual([aims.resources[0].id, account.records[0].outcome, diagnostics], ["opt", "new", []]);
    assert.equal(exchange.importBom(aims, { files: [{ name: "bom.json", text: bom }] }).account.records[0].outcome, "unchanged");
    assert.throws(() => exchange.importBom({}, { files: [{ name: "x" }] }), { code: "missing-field", pointer: "/files/0/text" });
    assert.deepEqual(codes(exchange.importBom("{", { files: [] }).diagnostics), ["unexpected-end"]);
  });
  await t.test("taxonomyTags takes the outlines of the package, which are files", () => {
    const outlines = [json("core/data/outlines/owasp-llm.json")];
    const aims = { schemaVersion: "1.0", risks: [{ id: "R-1", tags: ["owasp-llm:LLM01:2025", "owasp-llm:LLM99"] }] };
    const { taxonomies, diagnostics } = exchange.taxonomyTags(aims, { outlines });
    assert.deepEqual([taxonomies[0].considered, taxonomies[0].notConsidered, taxonomies[0].tags[0].records[0].id], [1, 9, "R-1"]);
    assert.deepEqual(diagnostics.map(({ code, pointer }) => [code, pointer]), [["tag-unknown", "/risks/0/tags/1"]]);
    assert.deepEqual(exchange.taxonomyTags(aims).taxonomies, []);
  });

  await t.test("crosswalk takes the mapping sets of the package, which are files", () => {
    const set = json("core/data/crosswalks/eu-ai-act-2026-07__iso-42001-2023.json");
    const outline = json("core/data/outlines/eu-ai-act.json");
    const { crosswalk } = exchange.crosswalk(meridian, { asOf, framework: "eu-ai-act", mappings: [set], outlines: [outline] });
    assert.ok(crosswalk.counts.partly > 0 && crosswalk.counts.covered === 0);
    assert.throws(() => exchange.crosswalk(meridian, { asOf, framework: "eu-ai-act" }), { code: "crosswalk-framework-unknown", pointer: "/framework" });
    const { text } = exchange.exportMappings(set, { format: "sssom" });
    assert.deepEqual(exchange.importMappings(text, { format: "sssom", outlines: [outline] }).set.rows, set.rows);
  });
});
