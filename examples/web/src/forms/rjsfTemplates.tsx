// RJSF's own templates are made for Bootstrap 3; these show in plain HTML what the other forms of this page show.
import { useState } from "react";
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldErrorProps,
  FieldTemplateProps,
  ObjectFieldTemplateProps,
  TemplatesType,
} from "@rjsf/utils";
import { errorId } from "@rjsf/utils";
import { ours, sentence } from "../phrases";
import { Prose } from "../parts/Prose";

function Field({ id, label, displayLabel, hidden, rawDescription, rawErrors = [], errors, children }: FieldTemplateProps) {
  if (hidden) return <div hidden>{children}</div>;
  return (
    <div className={rawErrors.length > 0 ? "field wrong" : "field"}>
      {displayLabel && (
        <label htmlFor={id} title={rawDescription}>
          {label}
        </label>
      )}
      {children}
      {errors}
    </div>
  );
}

function Errors({ errors = [], fieldPathId }: FieldErrorProps) {
  if (errors.length === 0) return null;
  return (
    <ul className="errors" id={errorId(fieldPathId)}>
      {errors.map((error, at) => (
        <li key={at}>{typeof error === "string" ? <Prose>{sentence(error)}</Prose> : error}</li>
      ))}
    </ul>
  );
}

function ArrayField({ title, items, canAdd, onAddClick, disabled, readonly }: ArrayFieldTemplateProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {items}
      {canAdd && (
        <button type="button" className="quiet" disabled={disabled || readonly} onClick={onAddClick}>
          <span aria-hidden="true">{ours("add")}</span>
          <span className="unseen">{ours("addTo", { list: title })}</span>
        </button>
      )}
    </fieldset>
  );
}

function ArrayItem({ children, buttonsProps, hasToolbar, index, parentUiSchema }: ArrayFieldItemTemplateProps) {
  return (
    <div className="item">
      <div>{children}</div>
      {hasToolbar && buttonsProps.hasRemove && (
        <button type="button" className="quiet" disabled={buttonsProps.disabled || buttonsProps.readonly} onClick={buttonsProps.onRemoveItem}>
          <span aria-hidden="true">{ours("remove")}</span>
          <span className="unseen">{ours("removeItem", { list: parentUiSchema?.["ui:title"] ?? "", number: index + 1 })}</span>
        </button>
      )}
    </div>
  );
}

/** What is nested is folded, with the name of what it is about; it is drawn when it is opened, which keeps keystrokes short. */
function ObjectField({ title, properties, fieldPathId, formData, errorSchema }: ObjectFieldTemplateProps) {
  // A new element of a list that is asked for alone is open.
  const [opened, setOpened] = useState(typeof fieldPathId.path[0] === "number" && Object.keys(formData ?? {}).length === 0);
  const fields = properties.map(({ content }) => content);
  if (fieldPathId.path.length === 0) return <>{fields}</>;
  const name = [formData?.description, formData?.what, formData?.id].find((words) => typeof words === "string");
  const wrong = errorSchema !== undefined && Object.keys(errorSchema).length > 0;
  return (
    <details className="nested" open={opened || wrong} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        {title} {name && <span className="soft">{name}</span>}
      </summary>
      {(opened || wrong) && fields}
    </details>
  );
}

export const rjsfTemplates: Partial<TemplatesType> = {
  FieldTemplate: Field,
  FieldErrorTemplate: Errors,
  ArrayFieldTemplate: ArrayField,
  ArrayFieldItemTemplate: ArrayItem,
  ObjectFieldTemplate: ObjectField,
};
