import type { Kind } from "./kinds.js";

/** The JSON Schema of a kind of record: draft 2020-12, or with `{ form: true }` draft-07 with titles, for form libraries. Each call gives its own. */
export function jsonSchema(kind: Kind, options?: { form?: boolean }): Record<string, unknown>;
