// Every form schema, drawn whole by RJSF and by JSON Forms: no field may be one that the library does not know.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells } from "@jsonforms/vanilla-renderers";
import RjsfForm from "@rjsf/core";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { createServer } from "vite";

const folder = new URL("../../../bindings-wasm/pkg/schemas/v1/forms/", import.meta.url);
const names = readdirSync(folder).filter((name) => name !== "aims.schema.json");

// The parts of the page that draw are TypeScript; Vite reads them.
const vite = await createServer({ root: fileURLToPath(new URL("..", import.meta.url)), server: { middlewareMode: true }, appType: "custom", logLevel: "error" });
after(() => vite.close());
const { rjsfValidator: validator } = await vite.ssrLoadModule("/src/forms/rjsfValidator.ts");
const { renderers } = await vite.ssrLoadModule("/src/forms/jsonFormsRenderers.tsx");

/** A value with every member, and one element in every list, so that every part of the schema is drawn. */
function whole(schema, root, within = []) {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice("#/definitions/".length);
    return within.includes(name) ? undefined : whole(root.definitions[name], root, [...within, name]);
  }
  if (schema.oneOf !== undefined) return schema.oneOf[0].const;
  if (schema.type === "array") {
    const item = whole(schema.items, root, within);
    return item === undefined ? [] : [item];
  }
  if (schema.type === "object") {
    const members = Object.entries(schema.properties ?? {}).map(([name, member]) => [name, whole(member, root, within)]);
    return Object.fromEntries(members.filter(([, value]) => value !== undefined));
  }
  return { string: "text", boolean: true, integer: 1, number: 1.5 }[schema.type];
}

/** The names of the fields of a value, down to the last. */
function leaves(value) {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum, member) => sum + leaves(member), 0);
}

/** Draws, and gives what was drawn with what the library said on the console meanwhile. */
function drawn(element) {
  const said = [];
  const kept = { warn: console.warn, error: console.error };
  console.warn = console.error = (...words) => said.push(words.join(" "));
  try {
    return { html: renderToString(element), said };
  } finally {
    Object.assign(console, kept);
  }
}

const controls = (html) => html.match(/<(input|select|textarea)\b/g)?.length ?? 0;

test("there are schemas", () => assert.ok(names.length >= 38));

for (const name of names) {
  const schema = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const formData = whole(schema, schema);

  test(`RJSF draws ${name}`, () => {
    const { html, said } = drawn(createElement(RjsfForm, { schema, formData, validator, noValidate: true }));
    assert.deepEqual(html.match(/Unsupported field schema for field <code>.*?<\/em>/g) ?? [], []);
    assert.deepEqual(said, []);
    assert.ok(controls(html) >= leaves(formData), `${controls(html)} controls for ${leaves(formData)} values`);
  });

  test(`JSON Forms draws ${name}`, () => {
    const forms = { schema, data: formData, renderers, cells: vanillaCells, validationMode: "NoValidation" };
    const { html, said } = drawn(createElement(JsonForms, forms));
    assert.deepEqual(html.match(/No applicable (renderer|cell)[^<]*/g) ?? [], []);
    assert.deepEqual(said, []);
    assert.ok(controls(html) >= leaves(formData), `${controls(html)} controls for ${leaves(formData)} values`);
  });
}
