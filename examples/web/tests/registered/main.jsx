// The form of the package's README: no `setValueAs`, and no defaults but the list that boxes need; each field as `register` gives it.
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { init, models } from "aimskit";
import { backgroundAssessor } from "aimskit/worker";

function Registered({ kind, fields, defaultValues }) {
  const { register, handleSubmit } = useForm({ defaultValues, resolver: standardSchemaResolver(models[kind].with({ known: ["p-1"] })) });
  return (
    <form aria-label={kind} noValidate onSubmit={(event) => void handleSubmit((record) => (window.sent = record), (errors) => (window.sent = { errors: Object.keys(errors) }))(event)}>
      {fields.map(([name, { options, choices, rule, ...how }]) =>
        choices ? (
          <select key={name} aria-label={name} {...register(name, rule)}>
            {["", ...choices].map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        ) : (
          (options ?? [undefined]).map((value) => <input key={name + value} aria-label={value ?? name} {...how} value={value} {...register(name, rule)} />)
        ),
      )}
      <button>Send</button>
    </form>
  );
}

const RISK = [
  ["id", {}],
  ["title", {}],
  ["kind", { type: "radio", options: ["risk", "opportunity"] }],
  ["owner", { choices: ["p-1"] }],
  ["identifiedOn", { type: "date" }],
  ["nextReviewOn", { type: "date", rule: { valueAsDate: true } }],
  ["aiSystems", { type: "checkbox", options: ["s-1", "s-2"] }],
  ["inherent.likelihood", {}],
  ["inherent.on", { type: "date", rule: { valueAsDate: true } }],
];
const METRIC = [
  ["id", {}],
  ["target", { type: "number", rule: { valueAsNumber: true } }],
];

/** As effects do it: what is asked is not caught, and under StrictMode the first is closed while it is open. */
function Verdicts() {
  const [count, setCount] = useState();
  useEffect(() => {
    const assessor = backgroundAssessor();
    void assessor.assess({ schemaVersion: "1.0" }, { asOf: "2026-11-23" }).then((answer) => answer && setCount(answer.report.verdicts.length));
    return () => assessor.close();
  }, []);
  return <output>{count}</output>;
}

init().then(() =>
  createRoot(document.getElementById("root")).render(
    <StrictMode>
      <Registered kind="risk" fields={RISK} defaultValues={{ aiSystems: [] }} />
      <Registered kind="metric" fields={METRIC} />
      <Verdicts />
    </StrictMode>,
  ),
);
