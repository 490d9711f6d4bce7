// The schemas as files: in the package each stands by itself, in the repository a validator that knows the document's takes each.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const packed = new URL("../pkg/schemas/", import.meta.url);
const committed = new URL("../../schemas/", import.meta.url);
const json = (url) => JSON.parse(readFileSync(url, "utf8"));
const names = (folder) => ["v1/", "v1/forms/"].flatMap((below) => readdirSync(new URL(below, folder)).filter((name) => name.endsWith(".json")).map((name) => below + name));
const ajv = (name) => addFormats(new (name.includes("/forms/") ? Ajv : Ajv2020)({ strict: false }));

test("the package has every file that the repository has", () => {
  assert.ok(names(committed).length > 80);
  assert.deepEqual(names(packed), names(committed));
  for (const name of ["README.md", "catalogue.json", "coverage.json", "messages.json"]) {
    assert.equal(readFileSync(new URL(name, packed), "utf8"), readFileSync(new URL(name, committed), "utf8"), name);
  }
  const pages = readdirSync(new URL("../../core/rules/", import.meta.url)).filter((name) => name.endsWith(".md"));
  assert.deepEqual(json(new URL("rules.json", packed)).rules.map(({ name }) => `${name}.md`).sort(), pages.sort());
});

test("each file of the package compiles by itself", () => {
  for (const name of names(packed)) {
    const schema = json(new URL(name, packed));
    assert.equal(ajv(name).compile(schema)(1), false, name);
  }
});

test("no pattern looks around or refers back, which RE2 and Rust's engine refuse; intervals are what they were", () => {
  const patterns = new Set();
  for (const name of names(packed)) JSON.stringify(json(new URL(name, packed)), (key, value) => (key === "pattern" && typeof value === "string" && patterns.add(value), value));
  assert.ok(patterns.size >= 9);
  for (const pattern of patterns) assert.doesNotMatch(pattern, /\(\?[^:]|\\[1-9]/);
  const interval = new RegExp([...patterns].find((pattern) => pattern.startsWith("^P")));
  for (const right of ["P1Y", "P6M", "P2W", "P90D", "P1Y6M", "P1Y10D", "P1Y2M3D", "P6M10D"]) assert.match(right, interval);
  for (const wrong of ["P", "P1", "P1W1D", "P1D1Y", "PT1H", "P1Y\n", "p1y", ""]) assert.doesNotMatch(wrong, interval);
});

test("each file of the repository compiles once what it refers to is known", () => {
  const shared = { "v1/": ["aims", "report", "framework", "mappingSet", "outline"], "v1/forms/": ["aims"] };
  for (const [folder, kinds] of Object.entries(shared)) {
    const knows = ajv(folder);
    knows.addSchema(kinds.map((kind) => json(new URL(`${folder}${kind}.schema.json`, committed))));
    for (const name of names(committed).filter((name) => name.slice(0, name.lastIndexOf("/") + 1) === folder)) {
      const { $id } = json(new URL(name, committed));
      const check = knows.getSchema($id) ?? knows.compile(json(new URL(name, committed)));
      assert.equal(check(1), false, name);
      if (name.endsWith("/risk.schema.json")) assert.deepEqual([check({ id: "R-1" }), check({ id: "R 1" }), check({ id: "R-1", wish: 1 })], [true, false, false], name);
    }
  }
});
