import type { Aims, Assessed, AssessOptions, RatingKind } from "aimskit";
import { Edit } from "../forms/Edit";
import { Boundary } from "../parts/Boundary";
import { ours, say } from "../phrases";
import { useHash } from "../useHash";
import { AiAct } from "./AiAct";
import { Calendar } from "./Calendar";
import { Coverage } from "./Coverage";
import { Findings } from "./Findings";
import { Gaps } from "./Gaps";
import { Import } from "./Import";
import { Risks } from "./Risks";
import { Soa } from "./Soa";
import { Summary } from "./Summary";
import { Tags } from "./Tags";
import { Toward } from "./Toward";

const VIEWS = [
  ["summary", () => ours("summary")],
  ["coverage", () => say("page", "coverage")],
  ["risks", () => say("page", "risks")],
  ["gaps", () => say("page", "gaps")],
  ["soa", () => say("page", "statement")],
  ["calendar", () => say("page", "calendar")],
  ["findings", () => say("page", "findings")],
  ["aiAct", () => ours("aiActTitle")],
  ["toward", () => say("page", "frameworks")],
  ["tags", () => say("page", "taxonomies")],
  ["edit", () => ours("edit")],
  ["import", () => ours("import")],
] as const;

interface Props {
  aims: Aims;
  opened: Aims;
  answer: Assessed;
  ahead?: Assessed;
  options: AssessOptions;
  onRating: (rating: RatingKind) => void;
  onDraft: (aims: Aims | undefined) => void;
  onSave: (aims: Aims) => void;
}

/** The views of an opened document, one at a time. */
export function Dashboard(props: Props) {
  const [at, ...rest] = useHash();
  const view = VIEWS.find(([name]) => name === at)?.[0] ?? "summary";
  return (
    <>
      <nav className="views" aria-label={ours("views")}>
        {VIEWS.map(([name, words]) => (
          <a key={name} href={`#${name}`} aria-current={name === view ? "page" : undefined}>
            {words()}
          </a>
        ))}
      </nav>
      <main>
        <Boundary key={view}>
          <View view={view} rest={rest} {...props} />
        </Boundary>
      </main>
    </>
  );
}

function View({ view, rest, aims, answer, ahead, options, onRating, onDraft, onSave }: Props & { view: string; rest: string[] }) {
  const { report, views = {}, diagnostics } = answer;
  if (report === undefined) return null;
  switch (view) {
    case "coverage":
      return (
        <Coverage counts={report.readiness.counts} clauses={views.coverageByClause ?? []} objectives={views.coverageByObjective ?? []} />
      );
    case "risks":
      return <Risks matrix={views.riskMatrix} above={views.risksAboveAcceptance} rating={options.rating ?? "current"} onRating={onRating} />;
    case "gaps":
      return <Gaps aims={aims} options={options} groups={views.gaps ?? []} efforts={views.gapsByEffort ?? []} />;
    case "soa":
      return views.statementOfApplicability && <Soa soa={views.statementOfApplicability} />;
    case "calendar":
      return <Calendar calendar={report.calendar} />;
    case "findings":
      return <Findings findings={[...diagnostics, ...report.findings]} />;
    case "aiAct":
      return <AiAct aims={aims} options={options} onSave={onSave} />;
    case "toward":
      return <Toward aims={aims} options={options} />;
    case "tags":
      return <Tags aims={aims} />;
    case "edit":
      return (
        <Edit at={rest} aims={aims} report={report} ahead={ahead?.report} options={options} onDraft={onDraft} onSave={onSave} />
      );
    case "import":
      return <Import aims={aims} onSave={onSave} />;
    default:
      return <Summary report={report} views={views} />;
  }
}
