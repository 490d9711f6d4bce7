import type { Choice } from "./choices";

/** The choices of a select; the first is none, and a value that is no choice stays as it is. */
export function Options({ choices, value }: { choices: Choice[]; value?: string }) {
  const strange = value !== undefined && value !== "" && !choices.some((choice) => choice.value === value);
  return (
    <>
      <option value="">–</option>
      {strange && <option value={value}>{value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </>
  );
}
