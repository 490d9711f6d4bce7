// JSON Forms: drawn from our form schema and a layout; findings go in as errors in the shape of Ajv's, and Ajv itself stays out.
import { useMemo, useState } from "react";
import type { JsonSchema, UISchemaElement } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { toJsonFormsErrors, validate } from "aimskit";
import { jsonSchema } from "aimskit/schemas";
import type { FormProps } from "./Edit";
import type { AnyRecord } from "./kinds";

const SCHEMA = jsonSchema("evidence", { form: true }) as JsonSchema;

const control = (name: string, options?: object) => ({ type: "Control", scope: `#/properties/${name}`, options });

const LAYOUT = {
  type: "VerticalLayout",
  elements: [
    control("title"),
    control("description", { multi: true }),
    control("kind"),
    control("location"),
    control("strength"),
    control("confidentiality"),
    control("effectiveOn"),
    control("collectedOn"),
    control("collectedBy"),
    control("validUntil"),
    control("template"),
    control("period"),
    control("supports"),
    control("digests"),
  ],
} as UISchemaElement;

export default function EvidenceForm({ record, check, onChange, onSave }: FormProps) {
  const [data, setData] = useState(record);
  const findings = useMemo(() => validate(data, { kind: "evidence", ...check }), [data, check]);
  const blocked = findings.some(({ severity }) => severity === "error");
  return (
    <form
      noValidate
      className="jsonforms"
      onSubmit={(event) => {
        event.preventDefault();
        if (!blocked) onSave(data);
      }}
    >
      <JsonForms
        schema={SCHEMA}
        uischema={LAYOUT}
        data={record}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        validationMode="NoValidation"
        additionalErrors={useMemo(() => toJsonFormsErrors(findings), [findings])}
        onChange={({ data: changed }: { data: AnyRecord }) => {
          if (changed === data) return;
          setData(changed);
          onChange(changed);
        }}
      />
      <button type="submit">Save the evidence</button>
    </form>
  );
}
