// JSON Forms: drawn from our form schema and a layout; findings go in as errors in the shape of Ajv's, and Ajv, which it brings along, judges nothing.
import { useCallback, useMemo, useState } from "react";
import type { JsonFormsI18nState, JsonSchema, Middleware, Translator, UISchemaElement } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells } from "@jsonforms/vanilla-renderers";
import { toJsonFormsErrors, validate } from "aimskit";
import { ours } from "../phrases";
import type { FormProps } from "./Edit";
import { renderers } from "./jsonFormsRenderers";
import type { AnyRecord } from "./kinds";
import { formSchema } from "./titles";

const SCHEMA = formSchema("evidence") as JsonSchema;

/** A control under the field's own title; JSON Forms would take that of its vocabulary. */
const control = (name: string, options?: object) => ({
  type: "Control",
  scope: `#/properties/${name}`,
  label: SCHEMA.properties?.[name]?.title,
  options,
});

/** What JSON Forms says itself: all other texts are the schema's. No choice is a dash here, as in the other forms. */
const I18N: JsonFormsI18nState = { translate: ((key: string, text?: string) => (key === "enum.none" ? "–" : text)) as Translator };

const layout = (isNew: boolean) => ({
  type: "VerticalLayout",
  elements: [
    ...(isNew ? [control("id")] : []),
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
});

const LAYOUT = layout(false) as UISchemaElement;
const LAYOUT_OF_NEW = layout(true) as UISchemaElement;

export default function EvidenceForm({ record, isNew, check, onChange, onSave }: FormProps) {
  const [data, setData] = useState(record);
  const find = useCallback((changed: AnyRecord) => validate(changed, { kind: "evidence", ...check }), [check]);
  const blocked = useMemo(() => find(data).some(({ severity }) => severity === "error"), [find, data]);

  // Findings change in the same step as the data. As a prop they would come one step late, and bring the data of before along.
  const middleware = useCallback<Middleware>(
    (state, action, reducer) => {
      const next = reducer(state, action);
      return { ...next, additionalErrors: next.data === state.data ? state.additionalErrors : toJsonFormsErrors(find(next.data)) };
    },
    [find],
  );

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
        uischema={isNew ? LAYOUT_OF_NEW : LAYOUT}
        data={record}
        renderers={renderers}
        cells={vanillaCells}
        validationMode="NoValidation"
        i18n={I18N}
        middleware={middleware}
        onChange={({ data: changed }: { data: AnyRecord }) => {
          if (changed === data) return;
          setData(changed);
          onChange(changed);
        }}
      />
      <button type="submit">{ours("saveEvidence")}</button>
    </form>
  );
}
