// The JSON Schemas of every kind, as data: imported by those who draw forms or describe tools, and by nobody else.
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
  if (form && language?.titles) {
    retitle(copy, kind, language.titles);
    for (const [name, inner] of Object.entries(copy[definitions] ?? {})) retitle(inner, name, language.titles);
  }
  return copy;
}

/** Puts the titles of a language in the place of the English ones; what it has none for stays as it is. */
function retitle(schema, name, titles) {
  delete schema.description;
  if (schema.title !== undefined) schema.title = titles[name] ?? schema.title;
  for (const word of schema.oneOf ?? []) {
    word.title = titles[word.const] ?? word.title;
    delete word.description;
  }
  for (const [field, inner] of Object.entries(schema.properties ?? {})) retitle(inner, field, titles);
  if (schema.items !== undefined) retitle(schema.items, "", titles);
}

schemasAre(jsonSchema);
