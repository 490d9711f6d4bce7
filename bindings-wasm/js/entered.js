// What a form holds, as a record: inputs that were not touched hold something too.
import { dayOf } from "./border.js";
import { InputError } from "./errors.js";
import { isPlain } from "./input.js";

/**
 * The values of a form as a record: what was not entered (`""`, `null`, `NaN`, an invalid `Date`, an object of nothing else) is absent, a `Date` at
 * midnight is its day, and what a framework adds to a form that it sends is left out. Elements of lists keep their places, extensions all they
 * hold. The same value comes back where nothing changes.
 */
export function fromForm(values) {
  if (!isPlain(values)) return values;
  try {
    return members(values, (name) => name.startsWith("$ACTION_"));
  } catch (cause) {
    // A circle.
    throw new InputError(cause);
  }
}

function members(record, dropped = () => false) {
  const before = Object.entries(record);
  const after = before
    .map(([name, value]) => [name, dropped(name) ? undefined : name === "extensions" ? value : entered(value)])
    .filter(([, value]) => value !== undefined);
  return after.length === before.length && after.every(([, value], at) => value === before[at][1]) ? record : Object.fromEntries(after);
}

function entered(value) {
  if (value === "" || value === null || Number.isNaN(value)) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : picked(value);
  if (Array.isArray(value)) {
    const list = value.map((each) => (isPlain(each) ? members(each) : (entered(each) ?? each)));
    return list.every((each, at) => each === value[at]) ? value : list;
  }
  if (!isPlain(value)) return value;
  const record = members(value);
  return record !== value && Object.keys(record).length === 0 ? undefined : record;
}

/** A day where it is one, by UTC or where the program runs; else the moment that it is. */
function picked(date) {
  const midnight = date.getTime() % 86_400_000 === 0 || date.getHours() + date.getMinutes() + date.getSeconds() + date.getMilliseconds() === 0;
  return midnight ? dayOf(date) : date.toISOString();
}
