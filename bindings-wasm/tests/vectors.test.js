// The golden answers: the same bytes as from Rust and Python, of every verb that has some.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { text as exchange, init as initExchange } from "../pkg/exchange-inline.js";
import { init, text } from "../pkg/inline.js";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const verbs = { ...text, ...exchange };

/** The texts that a verb takes, in order: documents by their path, options as they stand. */
function texts({ name, options, ...documents }) {
  const paths = ["document", "record", "before", "after"].filter((part) => part in documents);
  assert.equal(paths.length, Object.keys(documents).length, `${name}: ${Object.keys(documents)}`);
  return [...paths.map((part) => read(documents[part])), ...(options === undefined ? [] : [JSON.stringify(options)])];
}

const lists = readdirSync(new URL("schemas/vectors/", root)).filter((file) => file.endsWith(".json"));
test("there are cases", () => assert.ok(lists.includes("assess.json") && JSON.parse(read("schemas/vectors/assess.json")).length >= 12));

for (const list of lists) {
  const verb = list.slice(0, -".json".length);
  const folder = `schemas/vectors/${verb}/`;
  const cases = JSON.parse(read(`schemas/vectors/${list}`));
  test(`every answer of ${verb} has its case`, () => assert.deepEqual(readdirSync(new URL(folder, root)).sort(), cases.map(({ name }) => `${name}.json`).sort()));
  for (const one of cases) {
    test(`bytes of ${verb}: ${one.name}`, async () => {
      await Promise.all([init(), initExchange()]);
      const [ours, golden] = [verbs[verb.replace(/_(.)/g, (_, letter) => letter.toUpperCase())](...texts(one)) + "\n", read(`${folder}${one.name}.json`)];
      const at = [...golden].findIndex((character, index) => character !== ours[index]);
      assert.ok(ours === golden, `they part at ${at}: …${golden.slice(at - 60, at + 60)}… is …${ours.slice(at - 60, at + 60)}…`);
    });
  }
}
