// How people cite the standard: the library's own ids are finer than what is printed in it.
import { catalogue } from "aimskit/catalogue";
import { languageFile } from "./phrases";

export interface Citation {
  /** As it is printed: `4.1`, `6.1.3 f)`, `A.2.2`. */
  cited: string;
  /** The title that stands there. */
  heading?: string;
}

/** The title of an entry of the catalogue, in the language of the page. */
export const titled = ({ id, title }: { id: string; title?: string }) => languageFile()?.catalogue?.[id]?.title ?? title;

let known: Map<string, Citation> | undefined;

function all() {
  const { clauses, requirements, controls } = catalogue();
  const titles = new Map(clauses.map((clause) => [clause.id, titled(clause)]));
  return new Map<string, Citation>([
    ...requirements.map(({ id, citation, clause }) => [id, { cited: citation, heading: titles.get(clause) }] as const),
    ...controls.map((control) => [control.id, { cited: control.id, heading: titled(control) }] as const),
  ]);
}

/** The citation of a requirement or control; what is not of this standard is cited by its id. */
export function citationOf(id: string): Citation {
  known ??= all();
  return known.get(id) ?? { cited: id };
}
