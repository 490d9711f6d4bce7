import type { LanguageFile } from "./api.js";
import type { Kind } from "./kinds.js";

/**
 * The JSON Schema of a kind of record: draft 2020-12, or with `{ form: true }` draft-07 with titles, for form libraries; with those of a language
 * file where one is given, and then without descriptions, which are English alone. Each call gives its own.
 */
export function jsonSchema(kind: Kind, options?: { form?: boolean; language?: LanguageFile }): Record<string, unknown>;
