// What the vanilla set of JSON Forms lacks: a control for an object within an object, and lists whose controls have names.
import { useMemo } from "react";
import {
  Generate,
  createDefaultValue,
  isObjectControl,
  rankWith,
  schemaTypeIs,
  uiTypeIs,
  and,
  type ArrayControlProps,
  type JsonSchema,
  type StatePropsOfControlWithDetail,
} from "@jsonforms/core";
import { JsonFormsDispatch, withJsonFormsArrayControlProps, withJsonFormsDetailProps } from "@jsonforms/react";
import { vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { ours } from "../phrases";

function ObjectControl({ schema, rootSchema, label, path, visible, enabled, renderers, cells, data }: StatePropsOfControlWithDetail) {
  const layout = useMemo(() => ({ ...Generate.uiSchema(schema, "Group", undefined, rootSchema), label }), [schema, rootSchema, label]);
  // Members of vendors have no schema: they are kept, and shown as they are.
  if (schema.properties === undefined) return data === undefined ? null : <pre>{`${label}: ${JSON.stringify(data, null, 2)}`}</pre>;
  return <JsonFormsDispatch {...{ schema, path, visible, enabled, renderers, cells }} uischema={layout} />;
}

function ArrayControl(props: ArrayControlProps) {
  const { label, data, path, schema, rootSchema, enabled, visible, errors, renderers, cells, addItem, removeItems } = props;
  const layout = (at: number) =>
    schema.properties === undefined
      ? { type: "Control", scope: "#", label: `${label} ${at + 1}` }
      : { ...Generate.uiSchema(schema as JsonSchema, "Group", undefined, rootSchema), label: `${label} ${at + 1}` };
  if (!visible) return null;
  return (
    <fieldset>
      <legend>{label}</legend>
      {errors && <p className="validation_error">{errors}</p>}
      {Array.from({ length: data?.length ?? 0 }, (_, at) => (
        <div key={at} className="item">
          <JsonFormsDispatch {...{ schema, enabled, renderers, cells }} path={`${path}.${at}`} uischema={layout(at)} />
          <button type="button" className="quiet" disabled={!enabled} onClick={removeItems?.(path, [at])}>
            <span aria-hidden="true">{ours("remove")}</span>
            <span className="unseen">{ours("removeItem", { list: label, number: at + 1 })}</span>
          </button>
        </div>
      ))}
      <button type="button" className="quiet" disabled={!enabled} onClick={addItem(path, createDefaultValue(schema, rootSchema))}>
        <span aria-hidden="true">{ours("add")}</span>
        <span className="unseen">{ours("addTo", { list: label })}</span>
      </button>
    </fieldset>
  );
}

export const renderers = [
  ...vanillaRenderers,
  { tester: rankWith(10, isObjectControl), renderer: withJsonFormsDetailProps(ObjectControl) },
  { tester: rankWith(10, and(uiTypeIs("Control"), schemaTypeIs("array"))), renderer: withJsonFormsArrayControlProps(ArrayControl) },
];
