import type { LanguageFile } from "./api.js";

/** The English language file, whole: every text that people read, with notes for translators; the start of a translation. */
export function messages(): LanguageFile & {
  readonly messages: {
    readonly [code: string]: {
      readonly source: "read" | "rule";
      readonly message: string;
      readonly cases?: { readonly [name: string]: string };
      readonly hint?: string;
      /** Names of the places, in order. */
      readonly params: readonly string[];
    };
  };
  /** What a translator has to know, by group and key. */
  readonly notes: { readonly [phrase: string]: string };
};
