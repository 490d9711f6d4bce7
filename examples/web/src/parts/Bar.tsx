import type { Counts } from "aimskit";
import { ORDER, total, verdicts } from "../phrases";

/** A stacked bar over all verdicts, as wide as there is room. */
export function Bar({ counts, height }: { counts: Counts; height: number }) {
  const all = Math.max(total(counts), 1);
  const parts = ORDER.filter((status) => counts[status] > 0);
  let before = 0;
  return (
    <svg className="bar" role="img" aria-label={parts.map((status) => verdicts(counts[status], status)).join(", ")} width="100%" height={height}>
      {parts.map((status) => {
        const x = (100 * before) / all;
        before += counts[status];
        return (
          <rect key={status} className={`b-${status}`} x={`${x}%`} width={`${(100 * counts[status]) / all}%`} height={height}>
            <title>{verdicts(counts[status], status)}</title>
          </rect>
        );
      })}
    </svg>
  );
}

/** What the fillings of the bar stand for, with the counts. */
export function Legend({ counts }: { counts: Counts }) {
  return (
    <ul className="legend">
      {ORDER.map((status) => (
        <li key={status}>
          <svg width="14" height="14" aria-hidden="true">
            <rect className={`b-${status}`} width="14" height="14" rx="2" />
          </svg>
          {verdicts(counts[status], status)}
        </li>
      ))}
    </ul>
  );
}

/** Fillings that can be told apart without colour; once on the page. */
export function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
      <defs>
        <pattern id="p-unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="f-back" />
          <rect width="2" height="6" className="f-line" />
        </pattern>
        <pattern id="p-partial" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="f-partial" />
          <circle cx="3.5" cy="3.5" r="1.1" className="f-dot" />
        </pattern>
      </defs>
    </svg>
  );
}
