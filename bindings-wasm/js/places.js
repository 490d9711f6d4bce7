// Places in a document: JSON Pointers (RFC 6901) and paths.
import { AimskitError, listed } from "./errors.js";

/** What is to be a pointer, if it is one. A name alone, as form libraries write it, would be the whole document. */
export function pointed(pointer) {
  if (typeof pointer === "string" && (pointer === "" || pointer.startsWith("/"))) return pointer;
  throw new AimskitError(`\`${pointer}\` is no JSON Pointer, as \`/title\` is`, { code: "bad-pointer" });
}

/** The path of a pointer: `"/entries/0/control"` is `["entries", 0, "control"]`. With the value at hand, digits are a number where it has an array. */
export function toPath(pointer, value) {
  const path = [];
  let at = value;
  for (const escaped of pointed(pointer).split("/").slice(1)) {
    const name = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const known = typeof at === "object" && at !== null;
    const counted = known ? Array.isArray(at) : true;
    path.push(counted && /^(0|[1-9]\d*)$/.test(name) ? Number(name) : name);
    at = known ? at[name] : undefined;
  }
  return path;
}

/** The pointer of a path. */
export function toPointer(path) {
  return listed(path, "the steps of the path").map((name) => "/" + String(name).replaceAll("~", "~0").replaceAll("/", "~1")).join("");
}
