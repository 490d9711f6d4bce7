import type { Ground } from "aimskit";
import { word } from "../phrases";

/** The same signs as on the HTML report. */
const SIGNS: Record<Ground, string> = { law: "§", standard: "■", practice: "○", framework: "◇", records: "≠" };

/** What is behind a finding, a requirement or a step: law, standard or practice, in a colour of its own and in words. */
export function GroundTag({ ground }: { ground: Ground | undefined }) {
  return (
    ground && (
      <span className={`tag g-${ground}`}>
        <i aria-hidden="true">{SIGNS[ground]}</i>
        {word("ground", ground)}
      </span>
    )
  );
}
