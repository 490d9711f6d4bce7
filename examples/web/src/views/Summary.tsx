import type { Assessed, Report } from "aimskit";
import { applicable, headline, parts, say } from "../phrases";
import { Bar, Legend } from "../parts/Bar";
import { Section } from "../parts/Section";
import { Gates } from "./Gates";
import { Priorities } from "./Priorities";

interface Props {
  report: Report;
  views: NonNullable<Assessed["views"]>;
}

/** The first screen: the whole in a sentence, what to raise first, a bar, four numbers and the gates. */
export function Summary({ report, views }: Props) {
  const { counts, scorePerMille, formula } = report.readiness;
  const open = (views.risksAboveAcceptance?.risks ?? []).filter((risk) => risk.acceptance !== "accepted").length;
  const tiles = [
    ["gaps", counts.gap + counts.partial, say("pageSummary", "gaps")],
    ["risks", open, say("pageSummary", "risks")],
    ["calendar", (report.calendar ?? []).filter((due) => due.overdue).length, say("pageSummary", "overdue")],
    ["findings", (report.findings ?? []).filter((finding) => finding.severity === "error").length, say("pageSummary", "errors")],
  ] as const;
  return (
    <Section title={headline(report.readiness)}>
      <Priorities priorities={report.priorities ?? []} />
      <div className="whole">
        <p className="big">
          {parts("pageSummary", "conform", { conforms: <b key="conforms">{counts.conforms}</b>, applicable: applicable(counts) })}
        </p>
        <Bar counts={counts} height={22} />
        <Legend counts={counts} />
        <p className="score">
          <b>{say("pageSummary", "score", { score: scorePerMille })}</b> <span className="soft">({formula})</span>
        </p>
      </div>
      <nav className="tiles" aria-label={say("pageSummary", "attention")}>
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
