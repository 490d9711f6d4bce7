// What a new record begins with: an id that nothing else has.
import type { Aims } from "aimskit";
import { openControls } from "./choices";
import { recordsOf, type AnyRecord, type FormName } from "./kinds";

const PREFIXES = { risk: "R-", impact: "ia-", evidence: "ev-" };

/** A new record; `known` are the ids of the document. None for the Statement of Applicability when it speaks of every control. */
export function fresh(aims: Aims, form: FormName, known: ReadonlySet<string>): AnyRecord | undefined {
  if (form === "soa") {
    const open = openControls(aims)[0];
    return open && { control: open.value };
  }
  for (let number = recordsOf(aims, form).length + 1; ; number += 1) {
    // Some write `R-07`, some `R-7`: neither may be there.
    const [short, long] = [`${PREFIXES[form]}${number}`, `${PREFIXES[form]}${String(number).padStart(2, "0")}`];
    if (!known.has(short) && !known.has(long)) return { id: long };
  }
}
