// The records that this page has forms for, and where they stand in a document.
import type { Aims } from "aimskit";

export const FORMS = {
  risk: { kind: "risk", name: "risk", library: "React Hook Form" },
  impact: { kind: "impactAssessment", name: "impact", library: "RJSF" },
  soa: { kind: "soaEntry", name: "soa", library: "TanStack Form" },
  evidence: { kind: "evidence", name: "evidenceForm", library: "JSON Forms" },
} as const;

export type FormName = keyof typeof FORMS;

/** A record as forms take it: an object with whatever was recorded. */
export type AnyRecord = Record<string, unknown>;

export const isForm = (name: string | undefined): name is FormName => name !== undefined && Object.hasOwn(FORMS, name);

/** The records of a form. */
export function recordsOf(aims: Aims, form: FormName): AnyRecord[] {
  const found = {
    risk: aims.risks,
    impact: aims.impactAssessments,
    soa: aims.statementOfApplicability?.entries,
    evidence: aims.evidence,
  }[form];
  return (found ?? []) as unknown as AnyRecord[];
}

/** What identifies a record: entries of the Statement of Applicability by their control. */
export const idOf = (form: FormName, record: AnyRecord) => String((form === "soa" && record.control) || record.id);

/** Where the form of a new record is: no id can be this. */
export const NEW = "+";

/** The document with one record replaced, or added behind the last; all else is shared with the one before. */
export function withRecord(aims: Aims, form: FormName, at: number, record: AnyRecord): Aims {
  const records = recordsOf(aims, form).toSpliced(at, 1, record);
  switch (form) {
    case "risk":
      return { ...aims, risks: records } as unknown as Aims;
    case "impact":
      return { ...aims, impactAssessments: records } as unknown as Aims;
    case "soa":
      return { ...aims, statementOfApplicability: { ...aims.statementOfApplicability, entries: records } } as unknown as Aims;
    case "evidence":
      return { ...aims, evidence: records } as unknown as Aims;
  }
}

/** The way to the form of a record, if there is one. */
export function editLink({ kind, id }: { kind?: string; id?: string }): string | undefined {
  const form = Object.entries(FORMS).find(([, known]) => known.kind === kind)?.[0];
  return form && id && `#edit/${form}/${encodeURIComponent(id)}`;
}
