/** What every code says in English: templates with `{places}`, the start of a translation. */
export function messages(): {
  readonly suggestionHint: string;
  readonly messages: {
    readonly [code: string]: {
      readonly source: "read" | "rule";
      readonly message: string;
      readonly hint?: string;
      /** Names of the places, in order. */
      readonly params: readonly string[];
    };
  };
};
