// Findings as form libraries want them.
import { listed } from "./errors.js";
import { pointed, toPath } from "./places.js";

/** The findings at, below or above the places that were touched: `touched` holds pointers, as `"/title"`. What is about the whole record stays out. */
export function filterTouched(findings, touched) {
  const places = listed(touched, "the touched pointers").map(pointed);
  const below = (inner, outer) => inner === outer || inner.startsWith(outer + "/");
  return listed(findings, "the findings").filter(({ pointer }) => places.some((place) => below(pointer, place) || (pointer !== "" && below(place, pointer))));
}

/** `extraErrors` of RJSF (react-jsonschema-form): messages under `__errors`, beside the fields they are about. */
export function toRjsfErrors(findings) {
  const root = {};
  for (const finding of listed(findings, "the findings")) {
    let at = root;
    for (const name of toPath(finding.pointer)) at = Object.hasOwn(at, name) ? at[name] : set(at, name, {});
    if (Object.hasOwn(at, "__errors")) at.__errors.push(finding.message);
    else set(at, "__errors", [finding.message]);
  }
  return root;
}

/** A member like any other, whatever its name: a document may say `__proto__`. */
function set(object, name, value) {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  return value;
}

/** `additionalErrors` of JSON Forms: errors as Ajv makes them. */
export function toJsonFormsErrors(findings) {
  return listed(findings, "the findings").map(({ code, pointer, message, params = [] }) => ({
    instancePath: pointer,
    schemaPath: "",
    keyword: code,
    params: Object.fromEntries(params.map(({ name, value }) => [name, value])),
    message,
  }));
}
