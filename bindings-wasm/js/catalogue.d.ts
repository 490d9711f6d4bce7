/** How long information is kept: what is maintained is kept up to date, what is retained stays as it was. */
export type Keeping = "maintain" | "retain";

export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly parent?: string;
  readonly children: readonly string[];
  /** Requirements that stand directly in it. */
  readonly requirements: readonly string[];
  readonly controls: readonly string[];
  readonly note?: string;
}

/** One thing that the standard demands. */
export interface Requirement {
  readonly id: string;
  readonly clause: string;
  /** How it is cited, as in `6.1.3 f)`. */
  readonly citation: string;
  readonly labelBasis: "projectAssigned" | "standardListLabel";
  readonly summary: string;
  readonly actor: "organization" | "topManagement";
  readonly modality: "shall" | "permission";
  /** Whether only a person can judge it. */
  readonly judged: boolean;
  readonly judgedBecause?: string;
  readonly evidence: readonly string[];
  readonly document?: { readonly keeping: Keeping; readonly verb: string };
  /** The condition under which it applies. */
  readonly condition?: string;
}

/** A control of Annex A. */
export interface Control {
  readonly id: string;
  readonly title: string;
  readonly objective: string;
  readonly intent: string;
  readonly evidence: readonly string[];
  readonly documentation: "explicit" | "implied" | "notExplicit";
  readonly keeping?: Keeping;
  readonly roles: readonly string[];
  readonly stages: readonly string[];
  /** Other titles it goes by in the standard. */
  readonly variants: readonly string[];
}

/** The facts of the standard: ids, short titles, and own words. */
export interface Catalogue {
  readonly edition: {
    readonly framework: string;
    readonly designation: string;
    readonly title: string;
    readonly edition: string;
    readonly amendments: readonly string[];
    readonly version: string;
    readonly asOf: string;
  };
  readonly clauses: readonly Clause[];
  readonly requirements: readonly Requirement[];
  readonly conditions: readonly { readonly id: string; readonly appliesIf: string }[];
  readonly groups: readonly { readonly id: string; readonly title: string; readonly objectives: readonly string[] }[];
  readonly objectives: readonly {
    readonly id: string;
    readonly title: string;
    readonly statement: string;
    readonly group: string;
    readonly controls: readonly string[];
  }[];
  readonly controls: readonly Control[];
  readonly annexC: readonly { readonly id: string; readonly title: string; readonly meaning: string; readonly kind: "objective" | "riskSource" }[];
  readonly requiredDocuments: readonly {
    readonly label: string;
    readonly what: string;
    readonly keeping: Keeping;
    readonly verb: string;
    readonly explicit: boolean;
    readonly requirements: readonly string[];
  }[];
  /** What people expect and the standard does not name. */
  readonly notNamed: readonly string[];
  readonly reviewInputs: readonly { readonly label: string; readonly what: string; readonly requirements: readonly string[] }[];
  readonly customaryReviewInputs: readonly string[];
  readonly roles: readonly string[];
  readonly stages: readonly string[];
}

/** The catalogue; the same object each time, and frozen. */
export function catalogue(): Catalogue;
