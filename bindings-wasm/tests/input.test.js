// What callers pass by mistake, or by half: nothing of it is lost or read as something else in silence.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { catalogue } from "../pkg/catalogue.js";
import * as exchange from "../pkg/exchange-inline.js";
import * as aimskit from "../pkg/inline.js";
import { messages } from "../pkg/messages.js";

const asOf = "2026-11-23";
const DOCUMENT = '{"schemaVersion":"1.0","title":"ü语🚚"}';
const utf8 = (text) => new TextEncoder().encode(text);
const codes = (findings) => findings.map(({ code, pointer }) => `${code} ${pointer}`);
/** Every verb that takes a document: the answer's diagnostics, and its text where it has one. */
const VERBS = {
  read: (aims) => aimskit.read(aims).diagnostics,
  assess: (aims) => aimskit.assess(aims, { asOf }).diagnostics,
  explain: (aims) => aimskit.explain(aims, "6.1.2", { asOf }).diagnostics,
  diffBefore: (aims) => aimskit.diff(aims, "{}", { asOf }).diagnosticsBefore,
  diffAfter: (aims) => aimskit.diff("{}", aims, { asOf }).diagnosticsAfter,
  nextQuestion: (aims) => aimskit.nextQuestion(aims, { asOf }).diagnostics,
  changeMethod: (aims) => aimskit.changeMethod(aims, { asOf, method: { version: "2" }, strategy: "askAgain" }).diagnostics,
  digest: (aims) => aimskit.digest(aims).diagnostics,
  changeLogBefore: (aims) => aimskit.changeLog(aims, "{}", { on: asOf }).diagnosticsBefore,
  changeLogAfter: (aims) => aimskit.changeLog("{}", aims, { on: asOf }).diagnosticsAfter,
  exportReport: (aims) => exchange.exportReport(aims, { asOf, format: "html" }).diagnostics,
  validate: (aims) => aimskit.validate(aims, { asOf, kind: "aims" }).filter(({ source }) => source === "read"),
};

before(() => Promise.all([aimskit.init(), exchange.init()]));

test("bytes are the text that they are, whatever holds them", () => {
  const bytes = utf8(DOCUMENT);
  const within = new Uint8Array([123, ...bytes, 125]).subarray(1, -1);
  for (const held of [bytes, within, Buffer.from(DOCUMENT), bytes.buffer, new DataView(bytes.buffer)]) {
    assert.equal(aimskit.rewrite(held), DOCUMENT);
    for (const [verb, call] of Object.entries(VERBS)) assert.deepEqual(call(held), [], verb);
  }
  assert.deepEqual(codes(aimskit.read(utf8(`\ufeff${DOCUMENT}`)).diagnostics), ["byte-order-mark "]);
  assert.deepEqual(codes(aimskit.validate(utf8('{"id":"R 1"}'), { kind: "risk", asOf })), ["bad-id /id"]);
  const file = utf8(JSON.stringify({ language: "de", name: "Deutsch" }));
  assert.equal(aimskit.setLanguage(file).language, "de");
  aimskit.setLanguage(messages());
});

test("bytes that are not UTF-8 are one diagnostic at the first of them, in every verb", () => {
  const broken = (...bytes) => new Uint8Array([...utf8('{"schemaVersion":"1.0","title":"ü'), ...bytes, ...utf8('"}')]);
  for (const bytes of [[0xff], [0xc3], [0xe4, 0x6c], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xf0, 0x9f, 0x9a], [0xf5, 0x80, 0x80, 0x80], [0x5c, 0xff], [0xff, 0xe4]]) {
    for (const [verb, call] of Object.entries(VERBS)) assert.deepEqual(codes(call(broken(...bytes))), ["bad-encoding /title"], `${verb} ${bytes}`);
    const [{ span }] = aimskit.read(broken(...bytes)).diagnostics;
    const good = bytes[0] === 0x5c ? 1 : 0;
    assert.deepEqual([span.offset, span.line, span.column], [34 + good, 1, 34 + good]);
    assert.equal(aimskit.rewrite(broken(...bytes)), undefined);
    assert.equal(aimskit.read(broken(...bytes)).readable, false);
    assert.equal(aimskit.assess(broken(...bytes), { asOf }).report, undefined);
  }
  const document = utf8('{"schemaVersion":"1.0","extensions":{"acme":"');
  for (const tail of [[0xff, ...utf8('"}}')], [0xc3], [0xf0, 0x9f]]) {
    const [{ code, span }] = aimskit.read(new Uint8Array([...document, ...tail])).diagnostics;
    assert.deepEqual([code, span.offset], ["bad-encoding", document.length]);
  }
  assert.deepEqual(codes(aimskit.read(new Uint8Array([0xff, ...utf8("{}")])).diagnostics), ["bad-encoding "]);
  assert.deepEqual(codes(aimskit.validate(new Uint8Array([0xff]), { kind: "risk", asOf, known: ["p-1"] })), ["bad-encoding "]);
  assert.throws(() => aimskit.setLanguage(new Uint8Array([0xff])), { name: "OptionsError", code: "bad-encoding" });
});

test("half a surrogate pair in a text is a diagnostic, and not U+FFFD", () => {
  for (const half of ["\ud83d", "\ude00", "\ude00\ud83d"]) {
    const text = `{"schemaVersion":"1.0","title":"${half}"}`;
    for (const [verb, call] of Object.entries(VERBS)) {
      assert.deepEqual(codes(call(text)), ["lone-surrogate /title"], verb);
      assert.deepEqual(codes(call({ schemaVersion: "1.0", title: half })), ["lone-surrogate /title"], verb);
    }
    assert.match(aimskit.text.read(text), /lone-surrogate/);
    assert.match(aimskit.text.explain(text, JSON.stringify({ id: "6.1.2", asOf })), /lone-surrogate/);
    assert.ok(!aimskit.rewrite(text).includes("\ufffd"));
    assert.ok(aimskit.models.risk["~standard"].validate({ id: "R-1", title: half }).issues.some(({ code }) => code === "lone-surrogate"));
    assert.throws(() => aimskit.explain(DOCUMENT, half, { asOf }), { code: "lone-surrogate", pointer: "/id" });
  }
  assert.equal(aimskit.read('{"schemaVersion":"1.0","title":"\\\ud83d"}').diagnostics[0].code, "bad-escape");
  // What is U+FFFD or a whole pair stays it.
  for (const whole of ["\ufffd", "😀"]) assert.equal(aimskit.rewrite(`{"schemaVersion":"1.0","title":"${whole}"}`), `{"schemaVersion":"1.0","title":"${whole}"}`);
});

test("what JSON sees nothing of is refused, at the top and within", async () => {
  const form = new FormData();
  form.set("id", "R-1");
  const hidden = { Map: new Map([["id", "R-1"]]), Set: new Set(["R-1"]), FormData: form, URLSearchParams: new URLSearchParams("id=R-1"), Promise: Promise.resolve({}), File: new File(["{}"], "a.json"), Error: new Error("no") };
  for (const [kind, value] of Object.entries(hidden)) {
    const refused = { name: "InputError", code: "not-json-value", message: new RegExp(`\`${kind}\``) };
    for (const [verb, call] of Object.entries(VERBS)) {
      assert.throws(() => call(value), refused, verb);
      assert.throws(() => call({ schemaVersion: "1.0", extensions: { acme: { own: [value] } } }), refused, verb);
    }
    assert.throws(() => aimskit.validate(value, { kind: "risk", asOf }), refused);
    assert.throws(() => aimskit.models.risk["~standard"].validate(value), refused);
    assert.throws(() => aimskit.models.risk["~standard"].validate({ id: "R-1", inherent: value }), refused);
  }
  // What is empty and says so is read.
  assert.deepEqual(aimskit.read({ schemaVersion: "1.0", title: "{}", extensions: { acme: { a: {}, b: [], c: "", d: Object.create(null), e: new (class {})() } } }).diagnostics, []);
});

test("a day is a day in every time zone, and what is none is refused", () => {
  const script = `
    import { assess, init } from ${JSON.stringify(new URL("../pkg/inline.js", import.meta.url).href)};
    await init();
    const day = (asOf) => { try { return assess("{}", { asOf }).report.asOf; } catch (error) { return [error.code, error.pointer, error.message]; } };
    const now = new Date();
    console.log(JSON.stringify([
      day(new Date("2026-11-23")), day(new Date(2026, 10, 23)), day(new Date(2026, 10, 23, 23, 59)), day(undefined) === day(now), day(new Date("")), day(null),
    ]));`;
  for (const TZ of ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata", "Pacific/Pago_Pago"]) {
    const [utc, local, late, now, invalid, none] = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, TZ }, cwd: fileURLToPath(new URL(".", import.meta.url)), encoding: "utf8" }));
    assert.deepEqual([utc, local, late, now], [asOf, asOf, asOf, true], TZ);
    assert.deepEqual(invalid.slice(0, 2), ["bad-day", "/asOf"], TZ);
    assert.match(invalid[2], /^`Invalid Date` is not a day/, TZ);
    assert.equal(none[0], "bad-day", TZ);
  }
});

test("an invalid date is refused in every verb", () => {
  const options = { asOf: new Date(Number.NaN) };
  for (const call of [
    () => aimskit.assess("{}", options),
    () => aimskit.explain("{}", "6.1.2", options),
    () => aimskit.diff("{}", "{}", options),
    () => aimskit.validate("{}", { kind: "risk", ...options }),
    () => aimskit.models.risk.with(options)["~standard"].validate({ id: "R-1" }),
    () => aimskit.changeMethod("{}", { method: { version: "2" }, strategy: "askAgain", ...options }),
    () => exchange.exportReport("{}", { format: "html", ...options }),
  ]) {
    assert.throws(call, { name: "OptionsError", code: "bad-day", pointer: "/asOf" });
  }
});

test("known ids are a list of ids, or are refused", () => {
  const record = { id: "R-1", owner: "p-1" };
  for (const [known, code, pointer] of [
    [5, "wrong-type", "/known"],
    ["p-1", "wrong-type", "/known"],
    [null, "null-value", "/known"],
    [{ "p-1": true }, "wrong-type", "/known"],
    [["p-1", 5], "wrong-type", "/known/1"],
    [new Map([["p-1", {}]]), "wrong-type", "/known/0"],
  ]) {
    const refused = { name: "OptionsError", code, pointer };
    for (const value of [record, { ...record, title: "\\" }]) {
      assert.throws(() => aimskit.validate(value, { kind: "risk", asOf, known }), refused);
      assert.throws(() => aimskit.models.risk.with({ known })["~standard"].validate(value), refused);
      assert.throws(() => aimskit.models.risk["~standard"].validate(value, { libraryOptions: { known } }), refused);
    }
  }
  assert.deepEqual(aimskit.models.risk.with({ known: new Map([["p-1", {}]]).keys() })["~standard"].validate(record), { value: record });
});

test("options that are none, and places and lists that are none, are refused by name", () => {
  for (const options of [null, "draft", 7, []]) {
    for (const call of [
      () => aimskit.assess("{}", options),
      () => aimskit.explain("{}", "6.1.2", options),
      () => aimskit.diff("{}", "{}", options),
      () => aimskit.validate("{}", options),
      () => aimskit.changeMethod("{}", options),
      () => exchange.exportReport("{}", options),
    ]) {
      assert.throws(call, { name: "OptionsError", code: "not-an-object" });
    }
  }
  const { toJsonFormsErrors, toPath, toPointer, toRjsfErrors, throwOnErrors, filterTouched } = aimskit;
  for (const pointer of [null, undefined, 5, "title", ["title"]]) {
    assert.throws(() => toPath(pointer), { name: "AimskitError", code: "bad-pointer" });
    assert.throws(() => filterTouched([], [pointer]), { name: "AimskitError", code: "bad-pointer" });
  }
  for (const list of [null, undefined, 5, "/title", {}]) {
    for (const call of [toPointer, toRjsfErrors, toJsonFormsErrors, throwOnErrors, (each) => filterTouched(each, []), (each) => filterTouched([], each)]) {
      assert.throws(() => call(list), { name: "AimskitError", code: "not-a-list" });
    }
  }
  for (const text of [5, null, undefined, {}]) assert.throws(() => aimskit.text.read(text), { name: "InputError", code: "not-json-value" });
});

test("how many diagnostics are left out is in every answer", () => {
  const many = { schemaVersion: "1.0", ...Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`own${at}`, 1])) };
  const method = { method: { version: "2" }, strategy: "askAgain" };
  for (const call of [aimskit.read, aimskit.assess, (aims) => aimskit.explain(aims, "6.1.2"), (aims) => aimskit.diff(aims, {}), (aims) => aimskit.changeMethod(aims, method), (aims) => exchange.exportReport(aims, { format: "html" })]) {
    assert.equal(call(many).suppressed, 1);
    assert.ok(!Object.hasOwn(call({ schemaVersion: "1.0" }), "suppressed"));
  }
});

test("how many diagnostics of a language file are left out is told too", () => {
  const { diagnostics, suppressed } = aimskit.setLanguage(`{"language": "de"${', "language": "de"'.repeat(10_001)}}`);
  assert.deepEqual([diagnostics.length, suppressed], [10_000, 1]);
  aimskit.setLanguage(messages());
});

test("every place of a template is among the params, also where the text is empty", () => {
  const places = (text = "") => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const known = messages().messages;
  let seen = 0;
  for (const text of ["", " ", "x", "A.6.2.1", 5]) {
    for (const kind of aimskit.kinds) {
      const record = { id: text, title: text, kind: text, identifiedOn: text, owner: text, control: text, reviewInterval: text, language: text, [text]: 1, extensions: { [text]: {} } };
      for (const { code, source, hint, params = [] } of aimskit.validate(record, { kind, asOf, known: [] })) {
        if (source !== "read") continue;
        seen += 1;
        const names = new Set(params.map(({ name }) => name));
        const missing = [...places(known[code].message), ...(hint === undefined ? [] : places(known[code].hint))].filter((name) => !names.has(name) && !names.has("suggestion"));
        assert.deepEqual(missing, [], `${code} of ${kind}: ${JSON.stringify(text)}`);
      }
    }
  }
  assert.ok(seen > 500);
});

test("an entry names one of the 38 controls or an own one, with or without the other records", () => {
  const said = (control, options) => aimskit.models.soaEntry.with(options)["~standard"].validate({ control }).issues?.map(({ code, path }) => [code, path]);
  for (const control of ["A.6.2.1", "A.6.2", "A.4", "A.2", "A.11.2", "6.1"]) {
    for (const options of [{}, { known: [] }, { known: ["own-1"] }]) assert.deepEqual(said(control, options), [["reference-unresolved", ["control"]]], control);
  }
  for (const { id } of catalogue().controls) assert.equal(said(id, {}), undefined, id);
  assert.equal(said("own-1", {}), undefined);
  assert.equal(said("own-1", { known: ["own-1"] }), undefined);
});
