// The JSON Schemas of every kind, as data: imported by those who draw forms or describe tools, and only by them.
import { AimskitError } from "./errors.js";
import { kinds, schemasAre } from "./models.js";
import canonical from "./data/schemas.js";
import forms from "./data/forms.js";

/**
 * The JSON Schema of a kind of record: draft 2020-12, or with `{ form: true }` draft-07 with titles, for form libraries; with those of a language
 * file where one is given, and then without descriptions, which are English alone. Each call gives its own.
 */
export function jsonSchema(kind, { form = false, language } = {}) {
  if (!kinds.includes(kind)) throw new AimskitError(`\`${kind}\` is no kind of record`, { code: "unknown-kind" });
  const { $schema, prefix, definitions, members } = form ? forms() : canonical();
  const { title = kind, ...own } = kind === "aims" ? members.root : members[definitions][kind];
  const schema = { $schema, $id: prefix + kind, ...own, title };
  const used = {};
  const add = (node) => {
    if (typeof node !== "object" || node === null) return;
    if (typeof node.$ref === "string") {
      const name = node.$ref.slice(node.$ref.lastIndexOf("/") + 1);
      if (!Object.hasOwn(used, name)) add((used[name] = members[definitions][name]));
    }
    Object.values(node).forEach(add);
  };
  add(own);
  if (Object.keys(used).length > 0) schema[definitions] = used;
  const copy = structuredClone(schema);
  if (form && language?.labels) {
    // Labels stand as within a sentence; a title begins with a capital letter.
    const capital = (text) => text.charAt(0).toLocaleUpperCase(language.language) + text.slice(1);
    const titleOf = (name) => (Object.hasOwn(language.labels, name) ? capital(language.labels[name]) : undefined);
    retitle(copy, kind, titleOf);
    for (const [name, inner] of Object.entries(copy[definitions] ?? {})) retitle(inner, name, titleOf);
  }
  return copy;
}

/** Puts the labels of a language in the place of the English titles; what it has none for stays as it is. */
function retitle(schema, name, titleOf) {
  delete schema.description;
  if (schema.title !== undefined) schema.title = titleOf(name) ?? schema.title;
  for (const word of schema.oneOf ?? []) {
    word.title = titleOf(word.const) ?? word.title;
    delete word.description;
  }
  for (const [field, inner] of Object.entries(schema.properties ?? {})) retitle(inner, field, titleOf);
  if (schema.items !== undefined) retitle(schema.items, "", titleOf);
}

schemasAre(jsonSchema);
