// RJSF: the form is drawn from our form schema; every finding, of shape and of meaning, stands beside its field. In a new record a field is
// quiet until it was touched, and all speak when it is to be saved.
import { useCallback, useMemo, useState } from "react";
import Form from "@rjsf/core";
import type { RJSFSchema, UiSchema } from "@rjsf/utils";
import { filterTouched, toPointer, toRjsfErrors, validate } from "aimskit";
import { ours } from "../phrases";
import type { FormProps } from "./Edit";
import type { AnyRecord } from "./kinds";
import { rjsfTemplates } from "./rjsfTemplates";
import { rjsfValidator } from "./rjsfValidator";
import { formSchema } from "./titles";

const SCHEMA = formSchema("impactAssessment") as RJSFSchema;

/** What the schema does not say: what is long, and what people write elsewhere. */
const UI: UiSchema = {
  description: { "ui:widget": "textarea" },
  scope: { "ui:widget": "textarea" },
  intendedUse: { "ui:widget": "textarea" },
  technicalContext: { "ui:widget": "textarea" },
  societalContext: { "ui:widget": "textarea" },
  conclusionReason: { "ui:widget": "textarea" },
};

/** How the form is drawn; others may name a record that is known by now. */
const ui = (isNew: boolean): UiSchema => ({
  ...UI,
  "ui:submitButtonOptions": { submitText: ours("saveImpact") },
  ...(isNew ? {} : { id: { "ui:readonly": true } }),
});

/** Ids of elements name the place: `root_reviews_0_on`; no field has a `_` in its name. */
const pointerOf = (element: string) => toPointer(element.split("_").slice(1));

/** The place of the whole record: all is below it. */
const WHOLE = "";

export default function ImpactForm({ record, isNew, check, onChange, onSave }: FormProps) {
  const [data, setData] = useState(record);
  const [touched, setTouched] = useState<ReadonlySet<string>>(() => new Set(isNew ? [] : [WHOLE]));
  const touch = useCallback((pointer: string) => setTouched((before) => (before.has(pointer) ? before : new Set([...before, pointer]))), []);
  const findings = useMemo(() => validate(data, { kind: "impactAssessment", ...check }), [data, check]);
  const blocked = findings.some(({ severity }) => severity === "error");
  return (
    <Form<AnyRecord>
      schema={SCHEMA}
      uiSchema={useMemo(() => ui(isNew), [isNew])}
      // The form keeps what is typed; handed back as `formData`, each keystroke would be worked out twice.
      initialFormData={record}
      validator={rjsfValidator}
      templates={rjsfTemplates}
      extraErrors={useMemo(() => toRjsfErrors(filterTouched(findings, touched)), [findings, touched])}
      // Nothing is put into the record that was not entered.
      experimental_defaultFormStateBehavior={{ emptyObjectFields: "skipDefaults" }}
      noValidate
      noHtml5Validate
      showErrorList={false}
      onChange={({ formData = {} }) => {
        setData(formData);
        onChange(formData);
      }}
      onBlur={(element) => touch(pointerOf(element))}
      onSubmit={({ formData = {} }) => (blocked ? touch(WHOLE) : onSave(formData))}
    />
  );
}
