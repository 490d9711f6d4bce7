// The JSON Schemas of every kind, as data: imported by those who draw forms or describe tools, and by nobody else.
import { AimskitError } from "./errors.js";
import { kinds, schemasAre } from "./models.js";
import canonical from "./data/schemas.js";
import forms from "./data/forms.js";

/** The JSON Schema of a kind of record: draft 2020-12, or with `{ form: true }` draft-07 with titles, for form libraries. Each call gives its own. */
export function jsonSchema(kind, { form = false } = {}) {
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
  return structuredClone(schema);
}

schemasAre(jsonSchema);
