/** A rule with its page. */
export interface Rule {
  /** Its name: the code of its findings. */
  readonly name: string;
  readonly since: string;
  readonly status: string;
  /** Whether the standard demands it, records contradict each other, or people expect it. */
  readonly basis: "shall" | "integrity" | "link" | "practice";
  /** The kind of record it is about. */
  readonly on: string;
  /** Requirements and controls that it bears on. */
  readonly serves: readonly string[];
  readonly message: string;
  readonly hint?: string;
  readonly page: {
    readonly whatItChecks: string;
    readonly whyAnAuditorAsks: string;
    readonly howToCorrectIt: string;
    readonly examples: readonly Readonly<Record<string, unknown>>[];
  };
}

/** Every rule, by clause. */
export function rules(): readonly Rule[];
