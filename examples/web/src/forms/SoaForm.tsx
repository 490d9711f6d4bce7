// TanStack Form: the model goes in as it is; each issue arrives at its field as the whole finding.
import { useForm } from "@tanstack/react-form";
import { models, type Finding, type SoaEntry } from "aimskit";
import { ours } from "../phrases";
import { openControls, owners } from "./choices";
import type { FormProps } from "./Edit";
import { Field, input } from "./Field";
import type { AnyRecord } from "./kinds";
import { Options } from "./Options";
import { titles } from "./titles";

const { title, choices } = titles("soaEntry");

const word = (vocabulary: string) => {
  const all = choices(vocabulary);
  return () => all;
};

/** The fields of the form, with how each is entered. */
const FIELDS = [
  { name: "decision", label: title("decision"), choices: word("soaDecision") },
  { name: "exclusionBasis", label: title("exclusionBasis"), choices: word("exclusionBasis") },
  { name: "justification", label: title("justification"), type: "area" },
  { name: "owner", label: title("owner"), choices: owners },
  { name: "implementation.status", label: title("implementation"), choices: word("implementationStatus") },
  { name: "implementation.since", label: title("since", "implementation"), type: "date" },
  { name: "implementation.due", label: title("due", "implementation"), type: "date" },
  { name: "implementation.description", label: title("description", "implementation"), type: "area" },
  { name: "nextReviewOn", label: title("nextReviewOn"), type: "date" },
] as const;

/** What a new entry is about. */
const CONTROL = { name: "control", label: title("control"), choices: openControls } as const;

export default function SoaForm({ record, isNew, aims, check, onChange, onSave }: FormProps) {
  const model = models.soaEntry.with(check);
  const form = useForm({
    defaultValues: record as unknown as SoaEntry,
    // On mount too: all errors at once, also of what has not been touched yet.
    validators: { onMount: model, onChange: model },
    listeners: { onChange: ({ formApi }) => onChange(formApi.state.values as unknown as AnyRecord) },
    onSubmit: ({ value }) => onSave(value as unknown as AnyRecord),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {(isNew ? [CONTROL, ...FIELDS] : FIELDS).map(({ name, label, ...how }) => (
        <form.Field key={name} name={name}>
          {(field) => (
            <Field label={label} errors={(field.state.meta.errors as unknown as Finding[]).map(({ message }) => message)}>
              {(control) => {
                const entry = {
                  ...control,
                  value: field.state.value ?? "",
                  onBlur: field.handleBlur,
                  // What was emptied is absent, not an empty text.
                  onChange: ({ target }: { target: { value: string } }) => field.handleChange((target.value || undefined) as never),
                };
                if ("choices" in how)
                  return (
                    <select {...entry}>
                      <Options choices={how.choices(aims)} value={field.state.value} />
                    </select>
                  );
                return how.type === "area" ? <textarea {...entry} /> : <input {...input(how.type)} {...entry} />;
              }}
            </Field>
          )}
        </form.Field>
      ))}
      <button type="submit">{ours("saveEntry")}</button>
    </form>
  );
}
