import { useId, type ReactElement } from "react";
import { sentence } from "../phrases";
import { Prose } from "../parts/Prose";

/** What a control needs to be tied to its label and its errors. */
export interface ControlProps {
  id: string;
  "aria-invalid": boolean;
  "aria-describedby": string | undefined;
}

/** The input of a type. A date is text: a month or a year is one too, which the browser's own control can't hold. */
export const input = (type: string) => (type === "date" ? { type: "text", placeholder: "2026-11-23" } : { type });

interface Props {
  label: string;
  errors: string[];
  children: (control: ControlProps) => ReactElement;
}

/** A label, a control, and every error of it. */
export function Field({ label, errors, children }: Props) {
  const id = useId();
  const wrong = errors.length > 0;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-invalid": wrong, "aria-describedby": wrong ? `${id}-errors` : undefined })}
      {wrong && (
        <ul className="errors" id={`${id}-errors`}>
          {errors.map((error) => (
            <li key={error}>
              <Prose>{sentence(error)}</Prose>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
