import type { Counts, Coverage as Covered } from "aimskit";
import { applicable, say } from "../phrases";
import { Bar, Legend } from "../parts/Bar";
import { Section } from "../parts/Section";

interface Props {
  counts: Counts;
  clauses: Covered[];
  objectives: Covered[];
}

/** Coverage by clause and by control objective: a bar each. */
export function Coverage({ counts, clauses, objectives }: Props) {
  return (
    <Section title={say("page", "coverage")} ground="standard">
      <Legend counts={counts} />
      <div className="two">
        <div>
          <h3>{say("pageCoverage", "byClause")}</h3>
          {clauses.flatMap((clause) => [
            <Row key={clause.id} coverage={clause} className="main" />,
            ...(clause.below ?? []).map((below) => <Row key={below.id} coverage={below} className="below" />),
          ])}
        </div>
        <div>
          <h3>{say("pageCoverage", "byObjective")}</h3>
          {objectives.map((objective) => (
            <Row key={objective.id} coverage={objective} className="main" />
          ))}
        </div>
      </div>
    </Section>
  );
}

function Row({ coverage: { id, title, counts }, className }: { coverage: Covered; className: "main" | "below" }) {
  return (
    <div className={`row ${className}`}>
      <span className="label">
        <b>{id}</b> {title}
      </span>
      <Bar counts={counts} height={className === "main" ? 14 : 8} />
      <span className="sum">
        {counts.conforms}/{applicable(counts)}
      </span>
    </div>
  );
}
