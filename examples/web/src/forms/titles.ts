// The titles of fields and words, as the form schemas have them in the language of the page.
import type { Kind } from "aimskit";
import { jsonSchema } from "aimskit/schemas";
import { languageFile } from "../phrases";
import type { Choice } from "./choices";

interface Schema {
  title?: string;
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  oneOf?: { const: string; title: string }[];
}

/** The schema of a kind for form libraries. */
export const formSchema = (kind: Kind) => jsonSchema(kind, { form: true, language: languageFile() });

/** Titles of the fields of a kind, or of what is nested in it; and its vocabularies as choices. */
export function titles(kind: Kind) {
  const schema = formSchema(kind) as Schema;
  return {
    /** `field`, or a field of the definition `of`. */
    title: (field: string, of?: string) => (of === undefined ? schema : schema.definitions?.[of])?.properties?.[field]?.title ?? field,
    choices: (vocabulary: string): Choice[] =>
      (schema.definitions?.[vocabulary]?.oneOf ?? []).map((word) => ({ value: word.const, words: word.title })),
  };
}
