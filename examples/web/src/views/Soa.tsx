import type { SoaSummary } from "aimskit";
import { capital, spaced } from "../phrases";
import { Actor } from "../parts/RecordName";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";
import { StatusTag } from "../parts/Tag";

/** The Statement of Applicability. */
export function Soa({ soa }: { soa: SoaSummary }) {
  return (
    <Section title="Statement of Applicability">
      <p>
        {soa.included} included, {soa.excluded} excluded, {soa.undecided} undecided. {soa.implemented} of the included are said to be
        implemented.{soa.preparedOn && ` Prepared on ${soa.preparedOn}.`}
        {soa.approvedOn && ` Approved on ${soa.approvedOn}.`}
      </p>
      <Table
        className="soa"
        caption="Statement of Applicability"
        columns={["Control", "Decision", "Why", "Carried out", "Verdict"]}
        rows={(soa.lines ?? []).map((line, at) => ({
          key: `${line.control}/${at}`,
          cells: [
            <>
              <a href={`#edit/soa/${encodeURIComponent(line.control)}`}>{line.control}</a> {line.title}
            </>,
            line.decision ?? "undecided",
            line.justification ?? <span className="soft">no reason is recorded</span>,
            <>
              {line.implementation && capital(spaced(line.implementation))}
              {line.since && <span className="soft"> since {line.since}</span>}
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
