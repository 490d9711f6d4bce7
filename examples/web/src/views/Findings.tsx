import type { Finding } from "aimskit";
import { ours, say, sentence } from "../phrases";
import { Prose } from "../parts/Prose";
import { GroundTag } from "../parts/GroundTag";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";
import { SeverityTag } from "../parts/Tag";
import { editLink } from "../forms/kinds";

/** Everything that reading and the checks found. */
export function Findings({ findings }: { findings: Finding[] }) {
  return (
    <Section title={say("page", "findings")}>
      {findings.length === 0 ? (
        <p>{ours("nothing")}</p>
      ) : (
        <Table
          className="findings"
          caption={say("page", "findings")}
          columns={[ours("place"), say("pageFindings", "found"), say("pageFindings", "whatToDo")]}
          rows={findings.map((finding, at) => ({
            key: `${finding.pointer}/${finding.code}/${at}`,
            cells: [
              <>
                <SeverityTag severity={finding.severity} /> <GroundTag ground={finding.ground} />
                <Place finding={finding} />
              </>,
              <Prose>{sentence(finding.message)}</Prose>,
              finding.hint ? <Prose>{sentence(finding.hint)}</Prose> : "",
            ],
          }))}
        />
      )}
    </Section>
  );
}

/** Where it is, leading to the form of the record where there is one. */
function Place({ finding: { pointer, subject } }: { finding: Finding }) {
  const link = subject && editLink(subject);
  return <span className="place">{link ? <a href={link}>{pointer}</a> : pointer}</span>;
}
