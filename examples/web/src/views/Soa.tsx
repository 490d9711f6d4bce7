import type { SoaSummary } from "aimskit";
import { capital, date, say, word } from "../phrases";
import { Actor } from "../parts/RecordName";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";
import { StatusTag } from "../parts/Tag";

/** The Statement of Applicability. */
export function Soa({ soa }: { soa: SoaSummary }) {
  return (
    <Section title={say("page", "statement")} ground="standard">
      <p>
        {say("pageStatement", "counts", { included: soa.included, excluded: soa.excluded, undecided: soa.undecided, implemented: soa.implemented })}{" "}
        {soa.preparedOn && say("pageStatement", "prepared", { on: date(soa.preparedOn) })}{" "}
        {soa.approvedOn && say("pageStatement", "approved", { on: date(soa.approvedOn) })}
      </p>
      <Table
        className="soa"
        caption={say("page", "statement")}
        columns={(["control", "decision", "justification", "implementation", "verdict"] as const).map((column) => say("pageStatement", column))}
        rows={(soa.lines ?? []).map((line, at) => ({
          key: `${line.control}/${at}`,
          cells: [
            <>
              <a href={`#edit/soa/${encodeURIComponent(line.control)}`}>{line.control}</a> {line.title}
            </>,
            word("soaDecision", line.decision ?? "undecided"),
            line.justification ?? <span className="soft">{say("pageStatement", "noJustification")}</span>,
            <>
              {line.implementation && capital(word("implementationStatus", line.implementation))}
              {line.since && <span className="soft"> {say("pageStatement", "since", { on: date(line.since) })}</span>}
              {line.owner && (
                <>
                  <br />
                  <span className="soft">
                    <Actor id={line.owner} />
                  </span>
                </>
              )}
            </>,
            line.verdict && <StatusTag status={line.verdict} />,
          ],
        }))}
      />
    </Section>
  );
}
