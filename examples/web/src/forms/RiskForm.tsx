// React Hook Form: the model goes in as a Standard Schema, through the resolver that the library has for these.
import { useEffect, useMemo } from "react";
import { get, useForm, type FieldError, type Path } from "react-hook-form";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { models, type Risk } from "aimskit";
import { ours, say, word } from "../phrases";
import { aiSystems, levels, owners } from "./choices";
import type { FormProps } from "./Edit";
import { Field, input } from "./Field";
import type { AnyRecord } from "./kinds";
import { Options } from "./Options";
import { titles } from "./titles";

const { title } = titles("risk");

const RATINGS = ["inherent", "current", "residual"] as const;

/** What was emptied is absent, not an empty text. */
const orAbsent = { setValueAs: (value: unknown) => (value === "" ? undefined : value) };

/** A list of boxes begins as a list; where none is ticked and none was recorded, it is absent. */
const boxes = (record: AnyRecord) => ({ aiSystems: [], ...record }) as unknown as Risk;
const unboxed = ({ aiSystems, ...rest }: Risk, record: AnyRecord): AnyRecord =>
  aiSystems?.length || "aiSystems" in record ? { ...rest, aiSystems } : { ...rest };

export default function RiskForm({ record, isNew, aims, check, onChange, onSave }: FormProps) {
  const resolver = useMemo(() => standardSchemaResolver(models.risk.with(check)), [check]);
  const form = useForm<Risk>({ defaultValues: boxes(record), resolver, criteriaMode: "all" });
  const { register, handleSubmit, subscribe, trigger, watch, setValue, formState } = form;
  const method = aims.riskMethod;

  // All errors at once: also of what has not been touched yet, and of other fields that the change made wrong or right.
  useEffect(() => void trigger(), [trigger]);
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          onChange(unboxed(structuredClone(values), record));
          void trigger();
        },
      }),
    [subscribe, onChange, trigger, record],
  );

  const errors = (path: Path<Risk>) => {
    const error = get(formState.errors, path) as FieldError | undefined;
    return error?.types ? Object.values(error.types).map(String) : error?.message ? [error.message] : [];
  };

  const text = (path: Path<Risk>, label: string, type = "text") => (
    <Field label={label} errors={errors(path)}>
      {(control) => (type === "area" ? <textarea {...control} {...register(path, orAbsent)} /> : <input {...input(type)} {...control} {...register(path, orAbsent)} />)}
    </Field>
  );

  const choice = (path: Path<Risk>, label: string, choices: Parameters<typeof Options>[0]["choices"]) => (
    <Field label={label} errors={errors(path)}>
      {(control) => (
        <select {...control} {...register(path, orAbsent)}>
          <Options choices={choices} value={get(record, path)} />
        </select>
      )}
    </Field>
  );

  return (
    <form noValidate onSubmit={(event) => void handleSubmit((risk) => onSave(unboxed(risk, record)))(event)}>
      {isNew && text("id", title("id"))}
      {text("title", title("title"))}
      {text("event", title("event"), "area")}
      <div className="fields">
        {choice("owner", title("owner"), owners(aims))}
        {text("identifiedOn", title("identifiedOn"), "date")}
        {text("nextReviewOn", title("nextReviewOn"), "date")}
        {text("closedOn", title("closedOn"), "date")}
      </div>
      {text("closeReason", title("closeReason"))}
      <fieldset>
        <legend>{title("aiSystems")}</legend>
        <div className="checks">
          {aiSystems(aims).map(({ value, words }) => (
            <label key={value}>
              <input type="checkbox" value={value} {...register("aiSystems")} /> {words}
            </label>
          ))}
        </div>
      </fieldset>
      {RATINGS.map((rating) => (
        <fieldset key={rating}>
          <legend>{say("pageRegister", rating)}</legend>
          {watch(rating) ? (
            <div className="fields">
              {choice(`${rating}.likelihood`, title("likelihood", "rating"), levels(method?.likelihoodScale))}
              {(watch(`${rating}.consequences`) ?? []).map(({ dimension }, at) => (
                <div key={at}>
                  {choice(
                    `${rating}.consequences.${at}.level`,
                    dimension ? ours("consequenceIn", { dimension: word("consequenceDimension", dimension) }) : ours("consequence"),
                    levels(method?.consequenceScales?.find((scale) => scale.dimension === dimension)),
                  )}
                </div>
              ))}
              {text(`${rating}.on`, ours("ratedOn"), "date")}
            </div>
          ) : (
            <button
              type="button"
              className="quiet"
              onClick={() =>
                setValue(rating, { consequences: method?.consequenceScales?.map(({ dimension }) => ({ dimension })) }, { shouldValidate: true })
              }
            >
              {ours("rate")}
            </button>
          )}
        </fieldset>
      ))}
      <button type="submit">{ours("saveRisk")}</button>
    </form>
  );
}
