// RJSF: the form is drawn from our form schema; every finding, of shape and of meaning, stands beside its field.
import { useMemo, useState } from "react";
import Form from "@rjsf/core";
import type { RJSFSchema, UiSchema } from "@rjsf/utils";
import { toRjsfErrors, validate } from "aimskit";
import { jsonSchema } from "aimskit/schemas";
import type { FormProps } from "./Edit";
import type { AnyRecord } from "./kinds";
import { rjsfTemplates } from "./rjsfTemplates";
import { rjsfValidator } from "./rjsfValidator";

const SCHEMA = jsonSchema("impactAssessment", { form: true }) as RJSFSchema;

/** What the schema does not say: what is long, and what people write elsewhere. */
const UI: UiSchema = {
  "ui:submitButtonOptions": { submitText: "Save the impact assessment" },
  id: { "ui:readonly": true },
  description: { "ui:widget": "textarea" },
  scope: { "ui:widget": "textarea" },
  intendedUse: { "ui:widget": "textarea" },
  technicalContext: { "ui:widget": "textarea" },
  societalContext: { "ui:widget": "textarea" },
  conclusionReason: { "ui:widget": "textarea" },
};

export default function ImpactForm({ record, check, onChange, onSave }: FormProps) {
  const [data, setData] = useState(record);
  const findings = useMemo(() => validate(data, { kind: "impactAssessment", ...check }), [data, check]);
  const blocked = findings.some(({ severity }) => severity === "error");
  return (
    <Form<AnyRecord>
      schema={SCHEMA}
      uiSchema={UI}
      formData={data}
      validator={rjsfValidator}
      templates={rjsfTemplates}
      extraErrors={useMemo(() => toRjsfErrors(findings), [findings])}
      // Nothing is put into the record that nobody entered.
      experimental_defaultFormStateBehavior={{ emptyObjectFields: "skipDefaults" }}
      noValidate
      noHtml5Validate
      showErrorList={false}
      onChange={({ formData = {} }) => {
        setData(formData);
        onChange(formData);
      }}
      onSubmit={({ formData = {} }) => !blocked && onSave(formData)}
    />
  );
}
