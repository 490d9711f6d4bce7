// What must compile, and what must not: run under the current and the previous TypeScript.
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import {
  AimskitError,
  LoadError,
  OptionsError,
  assess,
  changeLog,
  changeMethod,
  nextQuestion,
  diff,
  digest,
  explain,
  filterTouched,
  fromForm,
  init,
  kinds,
  models,
  setLanguage,
  statement,
  toJsonFormsErrors,
  toPath,
  validate,
  verifyLog,
} from "aimskit";
import type { Aims, AssessOptions, Finding, Id, Kind, RecordOfKind, Risk, RiskKind, Severity, ViewName } from "aimskit";
import { catalogue } from "aimskit/catalogue";
import { exportReport, importBom, wrongIds } from "aimskit/exchange";
import { messages } from "aimskit/messages";
import { speaker } from "aimskit/phrases";
import { rules } from "aimskit/rules";
import { jsonSchema } from "aimskit/schemas";
import { backgroundAssessor } from "aimskit/worker";

/** Compiles only when both are the same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>) => {};

// Vocabularies are closed.
same<RiskKind, "risk" | "opportunity">(true);
same<Severity, "error" | "warning" | "info">(true);
const risk: Risk = { id: "R-1", kind: "risk", sources: ["C.3.2"], owner: "p-1" };
// @ts-expect-error no such word
const wrongWord: Risk = { id: "R-1", kind: "danger" };
// @ts-expect-error no such field
const wrongField: Risk = { id: "R-1", titel: "Drift" };
// @ts-expect-error the id is required
const noId: Risk = { title: "Drift" };

// An id knows what it names; text is taken everywhere.
const text: string = risk.id;
const person: Id<"person"> = "p-1";
risk.owner = person;
// @ts-expect-error a risk is no person
risk.owner = risk.id;

// The kind tells which record it is.
const day = (held: RecordOfKind<"risk" | "audit" | "evidence">): string | undefined => {
  switch (held.kind) {
    case "risk":
      return held.record.identifiedOn;
    case "audit":
      return held.record.startedOn;
    case "evidence":
      // @ts-expect-error evidence is not identified
      return held.record.identifiedOn ?? held.record.collectedOn;
  }
};
// @ts-expect-error an objective is no risk
const wrongRecord: RecordOfKind = { kind: "risk", record: { id: "o-1", measure: "share" } };

// Documents.
const aims: Aims = { schemaVersion: "1.0", risks: [risk] };
await init();
await init({ wasm: new URL("https://example.org/aimskit_bg.wasm"), language: { language: "de", phrases: { status: { gap: "Lücke" } } } });
await init({ language: null });
// @ts-expect-error a language file says its language
await init({ language: { phrases: {} } });
const { diagnostics, report, views, suppressed } = assess(aims, { asOf: new Date(), profile: "auditReady", views: ["gaps", "riskMatrix"] });
same<typeof diagnostics, Finding[]>(true);
if (report !== undefined) {
  const findings: Finding[] = report.findings;
  const verdict: "conforms" | "partial" | "gap" | "notApplicable" | "notDetermined" | undefined = report.verdicts[0]?.status;
  filterTouched(findings, new Set(["/title"]));
  toJsonFormsErrors(findings);
}
// @ts-expect-error a report may be absent
report.findings;
views?.riskMatrix;
same<typeof suppressed, number | undefined>(true);
assess(new Uint8Array());
const sent: Risk = fromForm<Risk>({ id: "R-1", title: "" });
// @ts-expect-error text is no form
fromForm("id=R-1");
assess('{"schemaVersion": "1.0"}');
assess(JSON.parse("{}"));
// @ts-expect-error no such view
assess(aims, { views: ["matrix"] satisfies ViewName[] });
// @ts-expect-error no such option
assess(aims, { asof: "2026-11-23" });
// @ts-expect-error a number is no document
assess(1);

// Records.
const found: Finding[] = validate({ id: "R-1" }, { kind: "risk", known: new Set(["p-1"]) });
validate("{}", { kind: "soaEntry" });
// @ts-expect-error no such kind
validate({}, { kind: "wish" });
// @ts-expect-error which kind?
validate({}, {});
const path: (string | number)[] = toPath(found[0]?.pointer ?? "");
for (const kind of kinds) same<typeof kind, Kind>(true);

// The other verbs.
const told: string | undefined = explain(aims, "A.6.2.4", { profile: "draft" }).text;
explain(aims, "A.6.2.4", { views: ["gaps"], frameworks: [] } satisfies AssessOptions);
// @ts-expect-error no such option
explain(aims, "A.6.2.4", { asof: "2026-11-23" });
diff(aims, "{}").difference?.added;
nextQuestion(aims, { asOf: new Date(), lawSince: "2026-06-01" }).questions[0]?.choices?.includes("provider");
changeMethod(aims, { method: { version: "2" }, strategy: "askAgain" }).aims?.risks;
// @ts-expect-error no strategy
changeMethod(aims, { method: { version: "2" } });
importBom(aims, { files: [{ name: "bom.json", text: "{}", format: "cyclonedx" }] }).account?.records?.[0]?.outcome;
const entry = changeLog(aims, "{}", { on: "2026-11-23" }).entry;
const holds: boolean | undefined = verifyLog({ entries: entry === undefined ? [] : [entry] }).holds;
const state: string | undefined = digest(aims, { ids: ["R-1"] }).records[0]?.sha256;
const toSign: string | undefined = statement(aims, "R-1").statement;
const cited: Finding[] = wrongIds("clause 8.5 of ISO/IEC 42001").findings;
const csv: string | undefined = exportReport(aims, { format: "csv", table: "gaps" }).text;
// @ts-expect-error no such format
exportReport(aims, { format: "pdf" });
const later: Promise<ReturnType<typeof assess> | undefined> = backgroundAssessor().assess(aims, { asOf: "2026-11-23" });

// Models are Standard Schemas and Standard JSON Schemas, of their record.
const standard: StandardSchemaV1<Risk, Risk> & StandardJSONSchemaV1<Risk, Risk> = models.risk;
same<StandardSchemaV1.InferInput<typeof models.risk>, Risk>(true);
same<StandardSchemaV1.InferOutput<typeof models.aims>, Aims>(true);
models.risk.with({ known: ["p-1"], profile: "review" })["~standard"].validate({});
// @ts-expect-error a model of risks gives risks
const other: StandardSchemaV1<Risk, { id: number }> = models.risk;

// Data.
const control: string | undefined = catalogue().controls[0]?.title;
same<(typeof page)["basis"], "shall" | "integrity" | "link" | "practice">(true);
const page = rules()[0]!;
const schema: Record<string, unknown> = jsonSchema("risk", { form: true });
const wrongInFile: Finding[] = setLanguage(messages()).diagnostics;
const phrase: string = speaker(messages()).say("wording", "inDays", { count: 3 });
// @ts-expect-error no such phrase
speaker().say("wording", "inYears");

// Errors.
const fault: AimskitError = new OptionsError([]);
const from: string | undefined = new LoadError("gone", new URL("https://example.org/aimskit_bg.wasm")).url;
const [code, pointer]: string[] = [fault.code, fault.pointer];

export { cited, code, control, csv, from, holds, later, noId, other, path, phrase, pointer, schema, sent, standard, state, text, toSign, told, wrongField, wrongInFile, wrongWord };
