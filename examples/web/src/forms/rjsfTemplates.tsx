// RJSF's own templates know a grid of icons; these say it in words and fold what is nested.
import type { ArrayFieldTemplateProps, ObjectFieldTemplateProps, TemplatesType } from "@rjsf/utils";

function ArrayField({ title, items, canAdd, onAddClick, disabled, readonly }: ArrayFieldTemplateProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {items}
      {canAdd && (
        <button type="button" className="quiet" disabled={disabled || readonly} onClick={onAddClick}>
          Add<span className="unseen"> to {title}</span>
        </button>
      )}
    </fieldset>
  );
}

function ObjectField({ title, properties, fieldPathId }: ObjectFieldTemplateProps) {
  const fields = properties.map(({ content }) => content);
  if (fieldPathId.path.length === 0) return <>{fields}</>;
  return (
    <details className="nested">
      <summary>{title}</summary>
      {fields}
    </details>
  );
}

export const rjsfTemplates: Partial<TemplatesType> = { ArrayFieldTemplate: ArrayField, ObjectFieldTemplate: ObjectField };
