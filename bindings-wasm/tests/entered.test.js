// What forms hold of inputs that nobody touched, in the models and by hand.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, test } from "node:test";

import { fromForm, init, models, validate } from "../pkg/inline.js";

before(() => init());

const risk = (value) => models.risk["~standard"].validate(value);
const UNTOUCHED = {
  id: "R-1",
  title: "",
  owner: null,
  event: undefined,
  identifiedOn: new Date(""),
  nextReviewOn: "",
  aiSystems: [],
  inherent: { likelihood: "", on: new Date(""), probability: Number.NaN },
};

test("what nobody entered is absent, and the record that comes back is without it", () => {
  assert.deepEqual(risk(UNTOUCHED), { value: { id: "R-1", aiSystems: [] } });
  assert.deepEqual(fromForm(UNTOUCHED), { id: "R-1", aiSystems: [] });
  assert.deepEqual(validate(fromForm(UNTOUCHED), { kind: "risk" }).filter(({ severity }) => severity === "error"), []);
  // What is required is missing, not an empty text.
  assert.deepEqual(risk({ id: "" }).issues.map(({ code, path }) => [code, path]), [["missing-field", ["id"]]]);
  // `validate` and the verbs judge what is stored, and there nothing of this is good.
  assert.deepEqual(validate({ id: "R-1", title: "", owner: null }, { kind: "risk" }).filter(({ source }) => source === "read").map(({ code }) => code), ["empty-text", "null-value"]);
});

test("a day that was picked is that day, in every time zone", () => {
  const script = `
    import { fromForm } from ${JSON.stringify(new URL("../pkg/inline.js", import.meta.url).href)};
    console.log(JSON.stringify(fromForm({ a: new Date("2026-11-23"), b: new Date(2026, 10, 23), c: { d: [new Date("2026-11-23")] }, e: new Date(Date.UTC(2026, 10, 23, 9, 30, 1)) })));`;
  for (const TZ of ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"]) {
    const given = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, TZ }, encoding: "utf8" }));
    assert.deepEqual(given, { a: "2026-11-23", b: "2026-11-23", c: { d: ["2026-11-23"] }, e: "2026-11-23T09:30:01.000Z" }, TZ);
  }
  assert.deepEqual(risk({ id: "R-1", identifiedOn: new Date("2026-11-23") }), { value: { id: "R-1", identifiedOn: "2026-11-23" } });
  assert.deepEqual(risk({ id: "R-1", identifiedOn: new Date("2026-11-23T09:30:01Z") }).issues.map(({ code }) => code), ["bad-date"]);
});

test("months and years are dates as they are typed", () => {
  for (const identifiedOn of ["2026", "2026-03"]) {
    assert.deepEqual(risk({ id: "R-1", identifiedOn }), { value: { id: "R-1", identifiedOn } });
    assert.deepEqual(validate({ id: "R-1", identifiedOn }, { kind: "risk", asOf: "2026-11-23" }).filter(({ source }) => source === "read"), []);
  }
});

test("what a form adds when it is sent is left out; what a record has by mistake is not", () => {
  const sent = new FormData();
  for (const [name, value] of [["$ACTION_ID_7f3c", ""], ["$ACTION_REF_1", ""], ["$ACTION_1:0", '{"id":"7f3c"}'], ["$ACTION_KEY", "k7"], ["id", "R-1"], ["title", ""], ["event", "Drift"]]) sent.append(name, value);
  assert.deepEqual(risk(Object.fromEntries(sent)), { value: { id: "R-1", event: "Drift" } });
  assert.deepEqual(fromForm(Object.fromEntries(sent)), { id: "R-1", event: "Drift" });
  assert.deepEqual(risk({ id: "R-1", $action: 1, inherent: { $ACTION_ID_1: 1 } }).issues.map(({ pointer }) => pointer), ["/$action", "/inherent/$ACTION_ID_1"]);
});

test("nothing else is changed or lost", () => {
  const full = { id: "R-1", title: "x", aiSystems: ["s-1"], inherent: {}, extensions: { acme: { a: null, b: "", c: [null] } } };
  assert.equal(fromForm(full), full);
  assert.deepEqual(fromForm({ ...full, event: "" }).extensions, full.extensions);
  // Elements keep their places, so that errors stand where they belong.
  assert.deepEqual(fromForm({ sources: ["", "a", null], consequences: [{ level: "" }] }), { sources: ["", "a", null], consequences: [{}] });
  assert.deepEqual(risk({ id: "R-1", sources: ["a", ""] }).issues.map(({ code, path }) => [code, path]), [["bad-reference", ["sources", 1]]]);
  const own = JSON.parse('{"id": "R-1", "title": "", "__proto__": {"x": 1}}');
  assert.deepEqual(risk(own).issues.map(({ pointer }) => pointer), ["/__proto__"]);
  for (const value of [0, false, "x", undefined, null, [""], Number.POSITIVE_INFINITY]) assert.equal(fromForm(value), value);
  const circle = { id: "R-1" };
  circle.circle = circle;
  assert.throws(() => fromForm(circle), { name: "InputError", code: "not-json-value" });
});
