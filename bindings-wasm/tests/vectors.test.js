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
function texts({ document, inputs = [document], options }) {
  return [...inputs.map(read), ...(options === undefined ? [] : [JSON.stringify(options)])];
}

/** The cases of a list; in that of `assess` the verb goes without saying. */
const cases = (list) => JSON.parse(read(`schemas/vectors/${list}.json`)).map((one) => ({ verb: "assess", ...one }));

// The mapping sets of the package are files: there is no verb that gives them.
const compared = (list) => cases(list).filter(({ verb }) => verb !== "mappings");

test("no verb is without a case", () => {
  const tried = new Set(compared("verbs").map(({ verb }) => camel(verb)));
  assert.deepEqual([...tried].sort(), Object.keys(verbs).sort());
});

for (const list of ["assess", "verbs"]) {
  const folder = `schemas/vectors/${list}/`;
  test(`every answer of ${list} has its case`, () => assert.deepEqual(readdirSync(new URL(folder, root)).sort(), cases(list).map(({ name }) => `${name}.json`).sort()));
  for (const one of compared(list)) {
    test(`bytes of ${one.verb}: ${one.name}`, async () => {
      await Promise.all([init(), initExchange()]);
      const [ours, golden] = [verbs[camel(one.verb)](...texts(one)) + "\n", read(`${folder}${one.name}.json`)];
      const at = [...golden].findIndex((character, index) => character !== ours[index]);
      assert.ok(ours === golden, `they part at ${at}: …${golden.slice(at - 60, at + 60)}… is …${ours.slice(at - 60, at + 60)}…`);
    });
  }
}

function camel(verb) {
  return verb.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}
