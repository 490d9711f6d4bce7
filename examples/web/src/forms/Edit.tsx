import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType } from "react";
import { validate, type Aims, type AssessOptions, type Report } from "aimskit";
import { Boundary } from "../parts/Boundary";
import { Section } from "../parts/Section";
import { ours } from "../phrases";
import { Moved } from "../views/Moved";
import { useTitles } from "../titles";
import { FindingList } from "./FindingList";
import { fresh } from "./fresh";
import { FORMS, NEW, idOf, isForm, recordsOf, withRecord, type AnyRecord, type FormName } from "./kinds";

/** What every form gets, and what it gives back. */
export interface FormProps {
  record: AnyRecord;
  /** Whether it is not in the document yet: then its id can still be chosen. */
  isNew: boolean;
  /** The document, for choices such as owners and scales. */
  aims: Aims;
  /** How the record is checked: the assessment date, and the ids that references may name. */
  check: { asOf: AssessOptions["asOf"]; known: ReadonlySet<string> };
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
  /** `["risk", "R-17"]`, or `["risk", "+"]` for a new one. */
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
  const known = useMemo(() => knownIds(aims), [aims]);
  const blank = useMemo(() => fresh(aims, form, known), [aims, form, known]);
  // Without an id: the first; and where there is none, a new one.
  const isNew = blank !== undefined && (id === NEW || records.length === 0);
  const found = records.findIndex((record) => idOf(form, record) === id);
  const at = isNew ? records.length : Math.max(found, 0);
  const record = isNew ? blank : records[at];
  return (
    <Section title={ours("editTitle")}>
      <nav className="views" aria-label={ours("forms")}>
        {Object.entries(FORMS).map(([key, { name, library }]) => (
          <a key={key} href={`#edit/${key}`} aria-current={key === form ? "page" : undefined}>
            {ours(name)} <span className="soft">{library}</span>
          </a>
        ))}
      </nav>
      {record ? (
        <>
          <Choice form={form} records={records} at={at} blank={blank} />
          <Boundary key={`${form}/${isNew ? NEW : at}`}>
            <One {...{ form, record, isNew, at, known, aims, report, ahead, options, onDraft, onSave }} />
          </Boundary>
        </>
      ) : (
        <p>{ours("noRecord")}</p>
      )}
    </Section>
  );
}

/** The records, and behind them a new one. */
function Choice({ form, records, at, blank }: { form: FormName; records: AnyRecord[]; at: number; blank: AnyRecord | undefined }) {
  const places = [...records.map((record) => idOf(form, record)), ...(blank ? [NEW] : [])];
  return (
    <p className="which">
      <label>
        {ours("record")}{" "}
        <select value={at} onChange={({ target }) => (location.hash = hashOf(form, places[+target.value]!))}>
          {places.map((place, index) => (
            <option key={index} value={index}>
              {place === NEW ? ours("newRecord", { kind: ours(FORMS[form].name) }) : `${place} ${records[index]?.title ?? ""}`}
            </option>
          ))}
        </select>
      </label>
      {blank && at < records.length && (
        <a href={`#${hashOf(form, NEW)}`}>
          {ours("addRecord")} <span className="unseen">{ours(FORMS[form].name)}</span>
        </a>
      )}
    </p>
  );
}

const hashOf = (form: FormName, id: string) => `edit/${form}/${id === NEW ? NEW : encodeURIComponent(id)}`;

type OneProps = Omit<Props, "at"> & { form: FormName; record: AnyRecord; isNew: boolean; at: number; known: ReadonlySet<string> };

function One({ form, record, isNew, at, known, aims, report, ahead, options, onDraft, onSave }: OneProps) {
  const [draft, setDraft] = useState(record);
  const [edition, setEdition] = useState(0);
  const titles = useTitles();
  const { asOf } = options;
  const check = useMemo(() => ({ asOf, known }), [asOf, known]);
  const findings = useMemo(() => validate(draft, { kind: FORMS[form].kind, ...check }), [draft, form, check]);
  // The whole document says more: what other records make of this one.
  const around = (ahead ?? report).findings?.filter(
    ({ code, subject }) => subject?.kind === FORMS[form].kind && subject.id === idOf(form, draft) && !findings.some((found) => found.code === code),
  );
  useEffect(() => () => onDraft(undefined), [onDraft]);

  function change(changed: AnyRecord) {
    setDraft(changed);
    onDraft(withRecord(aims, form, at, changed));
  }
  function save(kept: AnyRecord) {
    onSave(withRecord(aims, form, at, kept));
    location.hash = hashOf(form, idOf(form, kept));
  }

  const Form = COMPONENTS[form];
  return (
    <div className="edit">
      <div>
        <Suspense fallback={<p role="status">{ours("loading")}</p>}>
          <Form key={edition} record={record} isNew={isNew} aims={aims} check={check} onChange={change} onSave={save} />
        </Suspense>
      </div>
      <aside aria-label={ours("about", { record: titles.get(idOf(form, record)) ?? idOf(form, record) })}>
        {ahead && <Moved title={ours("ifSaved")} before={report} after={ahead} />}
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setDraft(record);
            setEdition(edition + 1);
            onDraft(undefined);
          }}
        >
          {ours("startOver")}
        </button>
        <FindingList title={ours("foundInRecord")} findings={findings} />
        {around && around.length > 0 && <FindingList title={ours("foundInDocument")} findings={around} />}
      </aside>
    </div>
  );
}

/** The ids of a document, wherever they stand: what references may name. */
function knownIds(aims: Aims): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const { id } = value as AnyRecord;
    if (typeof id === "string") ids.add(id);
    Object.values(value).forEach(visit);
  };
  visit(aims);
  return ids;
}
