import type { Assessed, Report } from "aimskit";
import { applicable, headline } from "../phrases";
import { Bar, Legend } from "../parts/Bar";
import { Section } from "../parts/Section";
import { Gates } from "./Gates";

interface Props {
  report: Report;
  views: NonNullable<Assessed["views"]>;
}

/** The first screen: the whole in a sentence, a bar, four numbers and the gates. */
export function Summary({ report, views }: Props) {
  const { counts, scorePerMille, formula } = report.readiness;
  const open = (views.risksAboveAcceptance?.risks ?? []).filter((risk) => risk.acceptance !== "accepted").length;
  const tiles = [
    ["gaps", counts.gap + counts.partial, "gaps, whole or in part"],
    ["risks", open, "risks above acceptance that no valid acceptance covers"],
    ["calendar", (report.calendar ?? []).filter((due) => due.overdue).length, "dates that have passed"],
    ["findings", (report.findings ?? []).filter((finding) => finding.severity === "error").length, "errors in the records"],
  ] as const;
  return (
    <Section title={headline(report.readiness)}>
      <div className="whole">
        <p className="big">
          <b>{counts.conforms}</b> of {applicable(counts)} requirements and controls that apply conform
        </p>
        <Bar counts={counts} height={22} />
        <Legend counts={counts} />
        <p className="score">
          <b>Score {scorePerMille} of 1000</b> <span className="soft">({formula}). It lifts no gate.</span>
        </p>
      </div>
      <nav className="tiles" aria-label="What needs attention">
        {tiles.map(([view, number, words]) => (
          <a key={view} className={number === 0 ? "tile none" : "tile"} href={`#${view}`}>
            <b>{number}</b>
            <span>{words}</span>
          </a>
        ))}
      </nav>
      <Gates gates={report.gates ?? []} />
    </Section>
  );
}
