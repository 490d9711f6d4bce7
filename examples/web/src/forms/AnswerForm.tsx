// An answer that is a record, or a list of them: its fields come from the part of the form schema to which the question leads.
import { useMemo, useState } from "react";
import Form from "@rjsf/core";
import type { RegistryWidgetsType, RJSFSchema, UiSchema, WidgetProps } from "@rjsf/utils";
import { toRjsfErrors, validate, type Kind } from "aimskit";
import { ours } from "../phrases";
import { rjsfTemplates } from "./rjsfTemplates";
import { rjsfValidator } from "./rjsfValidator";
import { formSchema } from "./titles";

type Part = RJSFSchema & { definitions?: Record<string, RJSFSchema> };

const BEGUN = "#/definitions/";

/** The part of the schema of a kind that describes what stands at a place of it. */
function partOf(kind: Kind, steps: string[]): Part {
  const whole = formSchema(kind) as Part;
  const resolved = (part: Part | undefined): Part => {
    let found = part ?? {};
    while (found.$ref?.startsWith(BEGUN)) {
      const { $ref, ...own } = found;
      found = { ...(whole.definitions?.[$ref!.slice(BEGUN.length)] as Part | undefined), ...own } as Part;
    }
    return found;
  };
  const part = steps.reduce<Part>((at, step) => resolved((at.items ?? at.properties?.[step]) as Part | undefined), resolved(whole));
  return { ...part, definitions: whole.definitions };
}

const HIDDEN: UiSchema = { extensions: { "ui:widget": "hidden" } };

const ui = (): UiSchema => ({ ...HIDDEN, items: HIDDEN, "ui:submitButtonOptions": { submitText: ours("aiActNext") } });

/** Yes, no, or not answered: to the Act, what is not recorded is not "no". */
function YesNo({ id, label, value, schema, disabled, readonly, onChange }: WidgetProps) {
  return (
    <>
      <label htmlFor={id} title={schema.description}>
        {label}
      </label>
      <select
        id={id}
        value={value === undefined ? "" : String(value)}
        disabled={disabled || readonly}
        onChange={({ target }) => onChange(target.value === "" ? undefined : target.value === "true")}
      >
        <option value="" />
        <option value="true">{ours("aiActYes")}</option>
        <option value="false">{ours("aiActNo")}</option>
      </select>
    </>
  );
}

const WIDGETS: RegistryWidgetsType = { CheckboxWidget: YesNo };

interface Props {
  kind: Kind;
  /** The way from the record to the field: names and numbers. */
  steps: string[];
  /** What is recorded there already. */
  recorded: unknown;
  /** The record with an answer in that field. */
  answered: (value: object) => object;
  onAnswer: (value: object) => void;
}

/** Asks for a record field by field; what is wrong with it stands beside the field, and an error keeps it from being recorded. */
export default function AnswerForm({ kind, steps, recorded, answered, onAnswer }: Props) {
  const schema = useMemo(() => partOf(kind, steps), [kind, steps]);
  const begun = useMemo(() => recorded ?? (schema.type === "array" ? [{}] : {}), [recorded, schema]);
  const [data, setData] = useState<object>(begun as object);
  const [tried, setTried] = useState(false);
  const findings = useMemo(() => {
    const above = `/${steps.join("/")}`;
    const all = validate(answered(data), { kind }).filter(({ pointer, severity }) => severity === "error" && pointer.startsWith(above));
    return all.map((finding) => ({ ...finding, pointer: finding.pointer.slice(above.length) }));
  }, [answered, data, kind, steps]);
  return (
    <Form<object>
      schema={schema}
      uiSchema={useMemo(ui, [])}
      widgets={WIDGETS as RegistryWidgetsType<object>}
      initialFormData={begun as object}
      validator={rjsfValidator}
      templates={rjsfTemplates}
      extraErrors={useMemo(() => toRjsfErrors(tried ? findings : []), [findings, tried])}
      experimental_defaultFormStateBehavior={{ emptyObjectFields: "skipDefaults" }}
      noValidate
      noHtml5Validate
      showErrorList={false}
      onChange={({ formData = {} }) => setData(formData)}
      onSubmit={({ formData = {} }) => (findings.length > 0 ? setTried(true) : onAnswer(formData))}
    />
  );
}
