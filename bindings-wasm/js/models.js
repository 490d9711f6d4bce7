// One Standard Schema (standardschema.dev) for each kind of record: for every form library, router and tool that speaks it.
import { fromForm } from "./entered.js";
import { AimskitError } from "./errors.js";
import { kinds } from "./kinds.js";
import { toPath } from "./places.js";
import { validateValue } from "./verbs.js";

export { kinds };

/** How the schemas of a kind are found; `aimskit/schemas` says it, so that forms which need no schema carry none. */
let schemaOf;

export function schemasAre(given) {
  schemaOf = given;
}

/** Errors alone: an issue keeps a form from being sent, and a warning must not. */
function issues(value, options) {
  return validateValue(value, options)
    .filter((finding) => finding.severity === "error")
    .map((finding) => ({ ...finding, path: toPath(finding.pointer, value) }));
}

/** The targets of Standard JSON Schema, as forms of the published schemas. */
const FORMS = { "draft-2020-12": false, "draft-07": true };

function converter(kind) {
  const convert = ({ target }) => {
    if (!Object.hasOwn(FORMS, target)) {
      throw new AimskitError(`there is no schema for \`${target}\`; there is for ${Object.keys(FORMS).join(" and ")}`, { code: "unknown-target" });
    }
    if (schemaOf === undefined) throw new AimskitError('the schemas are not loaded: `import "aimskit/schemas"` first', { code: "schemas-not-loaded" });
    return schemaOf(kind, { form: FORMS[target] });
  };
  return { input: convert, output: convert };
}

function model(kind, fixed) {
  return {
    "~standard": {
      version: 1,
      vendor: "aimskit",
      validate(value, options) {
        const record = fromForm(value);
        const found = issues(record, { ...fixed, ...options?.libraryOptions, kind });
        return found.length > 0 ? { issues: found } : { value: record };
      },
      jsonSchema: converter(kind),
    },
    with: (options) => model(kind, { ...fixed, ...options }),
  };
}

/** A model for each kind: `models.risk["~standard"]`; `models.risk.with({ known })` also looks references up. */
export const models = Object.freeze(Object.fromEntries(kinds.map((kind) => [kind, model(kind, {})])));
