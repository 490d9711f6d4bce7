import { useState } from "react";
import type { Aims, ImportAnswer, ImportMapping, ImportPlan } from "aimskit";
import { OptionsError } from "aimskit";
import type { ImportedTable } from "aimskit/exchange";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";
import { capital, languageFile, ours, word } from "../phrases";
import { tableOf } from "./table";

/** Tables that registers are taken into, with the kind that names them. */
const TABLES = [
  ["risks", "risk"],
  ["statementOfApplicability.entries", "soaEntry"],
  ["aiSystems", "aiSystem"],
  ["suppliers", "supplier"],
  ["nonconformities", "nonconformity"],
  ["objectives", "objective"],
  ["incidents", "incident"],
  ["obligations", "obligation"],
  ["documents", "document"],
  ["evidence", "evidence"],
  ["trainings", "training"],
  ["people", "person"],
] as const;

type TableName = (typeof TABLES)[number][0];

interface Chosen {
  name: string;
  table: ImportedTable;
}

interface Planned extends Chosen {
  records: TableName;
  plan: ImportPlan;
  mapping: ImportMapping;
  places: string[];
}

const exchange = async () => {
  const entry = await import("aimskit/exchange");
  await entry.init({ language: languageFile() });
  return entry;
};

/** A register from a spreadsheet: the file is dropped, its mapping shown and corrected, and the result reviewed before it is taken over. */
export function Import({ aims, onSave }: { aims: Aims; onSave: (aims: Aims) => void }) {
  const [records, setRecords] = useState<TableName>("risks");
  const [planned, setPlanned] = useState<Planned>();
  const [result, setResult] = useState<ImportAnswer>();
  const [problem, setProblem] = useState("");

  async function plan(chosen: Chosen, into: TableName) {
    setResult(undefined);
    setProblem("");
    try {
      const { planImport, rows } = await exchange();
      const { plan } = planImport(aims, chosen.table, { records: into });
      const places = rows({ schemaVersion: "1.0" }, { records: into }).columns.map((column) => column.name);
      setPlanned(plan && { ...chosen, records: into, plan, mapping: plan.mapping, places });
    } catch (error) {
      setPlanned(undefined);
      setProblem(ours("unreadable", { file: chosen.name, reason: error instanceof OptionsError ? error.message : String(error) }));
    }
  }

  async function open(file: File | undefined) {
    if (file) await plan({ name: file.name, table: await tableOf(file) }, records);
  }

  function correct(at: number, place: string) {
    if (planned === undefined) return;
    const columns = (planned.mapping.columns ?? []).map((column, index) => {
      const { place: _, ...rest } = column;
      return index !== at ? column : place === "" ? rest : { ...rest, place };
    });
    setResult(undefined);
    setPlanned({ ...planned, mapping: { ...planned.mapping, columns } });
  }

  async function preview() {
    if (planned === undefined) return;
    try {
      const { importRows } = await exchange();
      setProblem("");
      setResult(importRows(aims, planned.table, { mapping: planned.mapping, name: planned.name }));
    } catch (error) {
      setProblem(error instanceof OptionsError ? error.message : String(error));
    }
  }

  return (
    <Section title={ours("import")}>
      <p>{ours("importIntroduction")}</p>
      <div
        className="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => (event.preventDefault(), void open(event.dataTransfer.files[0]))}
      >
        <div className="actions">
          <label>
            {ours("importRecords")}{" "}
            <select
              value={records}
              onChange={(event) => {
                const into = event.target.value as TableName;
                setRecords(into);
                if (planned) void plan(planned, into);
              }}
            >
              {TABLES.map(([name, kind]) => (
                <option key={name} value={name}>
                  {capital(word("kind", kind))}
                </option>
              ))}
            </select>
          </label>
          <label className="button">
            {ours("importFile")}
            <input type="file" accept=".csv,.tsv,.txt,.xlsx,text/csv" onChange={(event) => void open(event.target.files?.[0])} />
          </label>
        </div>
      </div>
      <p role="alert" className="problem">
        {problem}
      </p>
      {planned && <Mapping planned={planned} onPlace={correct} />}
      {planned && (
        <div className="actions">
          <button type="button" onClick={() => void preview()}>
            {ours("importPreview")}
          </button>
        </div>
      )}
      {result?.account && <Result result={result} onTake={() => result.aims && onSave(result.aims)} />}
    </Section>
  );
}

/** What each column would become; a place can be corrected, or emptied to leave the column out. */
function Mapping({ planned, onPlace }: { planned: Planned; onPlace: (at: number, place: string) => void }) {
  const { columns = [] } = planned.plan;
  return (
    <>
      <h3>
        {ours("importMapping")} <span className="soft">{ours("importRows", { count: planned.plan.rows })}</span>
      </h3>
      <datalist id="places">
        {planned.places.map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
      <Table
        className="mapping"
        caption={ours("importMapping")}
        columns={[ours("importColumn"), ours("importField"), ours("importBecomes"), ours("importOpen")]}
        rows={columns.map((column, at) => ({
          key: `${at}`,
          cells: [
            column.heading || String(at + 1),
            <input
              type="text"
              list="places"
              aria-label={`${ours("importField")}: ${column.heading || at + 1}`}
              value={planned.mapping.columns?.[at]?.place ?? ""}
              onChange={(event) => onPlace(at, event.target.value)}
            />,
            (column.samples ?? []).map((sample, index) => (
              <span className="place" key={index}>
                {sample}
                {column.becomes?.[index] !== undefined && column.becomes[index] !== sample && ` → ${column.becomes[index] || "∅"}`}
              </span>
            )),
            <>
              {(column.questions ?? []).map((question) => (
                <span className="place" key={question}>
                  {question}
                </span>
              ))}
              {(column.unclear ?? []).map((value) => (
                <code key={value}>{value}</code>
              ))}
            </>,
          ],
        }))}
      />
    </>
  );
}

/** What would be in the document: counted, with every error, before anything is taken over. */
function Result({ result, onTake }: { result: ImportAnswer; onTake: () => void }) {
  const { records = [], sources = [], dropped = [] } = result.account ?? {};
  const counts = new Map<string, number>();
  for (const { outcome } of records) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const errors = sources.flatMap((source) => source.diagnostics ?? []);
  return (
    <>
      <h3>{ours("importResult")}</h3>
      <p>{[...counts].map(([outcome, count]) => `${word("importOutcome", outcome)}: ${count}`).join("; ")}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map((error, at) => (
            <li key={at}>{capital(error.message)}</li>
          ))}
        </ul>
      )}
      {dropped.length > 0 && (
        <Table
          className="dropped"
          caption={ours("importDropped")}
          columns={[ours("importDropped"), ours("importWhy")]}
          rows={dropped.map(({ name, reason, value }, at) => ({
            key: `${at}`,
            cells: [
              <>
                {name} {value && <span className="soft">{value}</span>}
              </>,
              word("importReason", reason),
            ],
          }))}
        />
      )}
      <div className="actions">
        <button type="button" onClick={onTake} disabled={result.aims === undefined}>
          {ours("importTake")}
        </button>
      </div>
    </>
  );
}
