import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType } from "react";
import { validate, type Aims, type AssessOptions, type Report } from "aimskit";
import { Boundary } from "../parts/Boundary";
import { Section } from "../parts/Section";
import { Moved } from "../views/Moved";
import { useTitles } from "../titles";
import { FindingList } from "./FindingList";
import { FORMS, idOf, isForm, recordsOf, withRecord, type AnyRecord, type FormName } from "./kinds";

/** What every form gets, and what it gives back. */
export interface FormProps {
  record: AnyRecord;
  /** The document, for choices such as owners and scales. */
  aims: Aims;
  /** How the record is checked: the day, and the ids that references may name. */
  check: { asOf: AssessOptions["asOf"]; known: string[] };
  /** After each change, right or wrong. */
  onChange: (record: AnyRecord) => void;
  /** When it is to be kept; not called while it has errors. */
  onSave: (record: AnyRecord) => void;
}

/** Each form comes with its library when it is first opened. */
const COMPONENTS: Record<FormName, ComponentType<FormProps>> = {
  risk: lazy(() => import("./RiskForm")),
  impact: lazy(() => import("./ImpactForm")),
  soa: lazy(() => import("./SoaForm")),
  evidence: lazy(() => import("./EvidenceForm")),
};

interface Props {
  /** `["risk", "R-17"]`. */
  at: string[];
  aims: Aims;
  report: Report;
  ahead?: Report;
  options: AssessOptions;
  onDraft: (aims: Aims | undefined) => void;
  onSave: (aims: Aims) => void;
}

/** Edits one record: the form, what is wrong with the record, and what would move if it were saved. */
export function Edit({ at: [name, id], aims, report, ahead, options, onDraft, onSave }: Props) {
  const form = isForm(name) ? name : "risk";
  const records = recordsOf(aims, form);
  const at = Math.max(
    records.findIndex((record) => idOf(form, record) === id),
    0,
  );
  const record = records[at];
  return (
    <Section title="Edit a record">
      <nav className="views" aria-label="Forms">
        {Object.entries(FORMS).map(([key, { words, library }]) => (
          <a key={key} href={`#edit/${key}`} aria-current={key === form ? "page" : undefined}>
            {words} <span className="soft">{library}</span>
          </a>
        ))}
      </nav>
      {record ? (
        <>
          <Choice form={form} records={records} at={at} />
          <Boundary key={`${form}/${at}`}>
            <One {...{ form, record, at, aims, report, ahead, options, onDraft, onSave }} />
          </Boundary>
        </>
      ) : (
        <p>The document has no record of this kind.</p>
      )}
    </Section>
  );
}

function Choice({ form, records, at }: { form: FormName; records: AnyRecord[]; at: number }) {
  return (
    <label className="which">
      Record{" "}
      <select value={at} onChange={({ target }) => (location.hash = `edit/${form}/${encodeURIComponent(idOf(form, records[+target.value]!))}`)}>
        {records.map((record, index) => (
          <option key={index} value={index}>
            {idOf(form, record)} {typeof record.title === "string" ? record.title : ""}
          </option>
        ))}
      </select>
    </label>
  );
}

type OneProps = Omit<Props, "at"> & { form: FormName; record: AnyRecord; at: number };

function One({ form, record, at, aims, report, ahead, options, onDraft, onSave }: OneProps) {
  const [draft, setDraft] = useState(record);
  const [edition, setEdition] = useState(0);
  const titles = useTitles();
  const { asOf } = options;
  const check = useMemo(() => ({ asOf, known: knownIds(aims) }), [asOf, aims]);
  const findings = useMemo(() => validate(draft, { kind: FORMS[form].kind, ...check }), [draft, form, check]);
  // The whole document says more: what other records make of this one.
  const around = (ahead ?? report).findings?.filter(
    ({ code, subject }) => subject?.kind === FORMS[form].kind && subject.id === idOf(form, record) && !findings.some((found) => found.code === code),
  );
  useEffect(() => () => onDraft(undefined), [onDraft]);

  function change(changed: AnyRecord) {
    setDraft(changed);
    onDraft(withRecord(aims, form, at, changed));
  }

  const Form = COMPONENTS[form];
  return (
    <div className="edit">
      <div>
        <Suspense fallback={<p role="status">Loading the form …</p>}>
          <Form key={edition} record={record} aims={aims} check={check} onChange={change} onSave={(kept) => onSave(withRecord(aims, form, at, kept))} />
        </Suspense>
      </div>
      <aside aria-label={`About ${titles.get(idOf(form, record)) ?? idOf(form, record)}`}>
        {ahead && <Moved title="If you save this" before={report} after={ahead} />}
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setDraft(record);
            setEdition(edition + 1);
            onDraft(undefined);
          }}
        >
          Start over
        </button>
        <FindingList title="Found in this record" findings={findings} />
        {around && around.length > 0 && <FindingList title="Found with the whole document" findings={around} />}
      </aside>
    </div>
  );
}

/** The ids of a document, wherever they stand: what references may name. */
function knownIds(aims: Aims): string[] {
  const ids = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const { id } = value as AnyRecord;
    if (typeof id === "string") ids.add(id);
    Object.values(value).forEach(visit);
  };
  visit(aims);
  return [...ids];
}
