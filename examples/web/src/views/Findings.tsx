import type { Finding } from "aimskit";
import { sentence } from "../phrases";
import { Prose } from "../parts/Prose";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";
import { editLink } from "../forms/kinds";

/** Everything that reading and the checks found. */
export function Findings({ findings }: { findings: Finding[] }) {
  return (
    <Section title="What the checks found">
      <FindingTable findings={findings} />
    </Section>
  );
}

const TAGS = { error: "gap", warning: "partial", info: "notDetermined" } as const;

export function FindingTable({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return <p>Nothing.</p>;
  return (
    <Table
      className="findings"
      caption="Findings"
      columns={["Place", "What is wrong", "What to do"]}
      rows={findings.map((finding, at) => {
        const link = finding.subject && editLink(finding.subject);
        return {
          key: `${finding.pointer}/${finding.code}/${at}`,
          cells: [
            <>
              <span className={`tag s-${TAGS[finding.severity]}`}>{finding.severity}</span>
              <span className="place">{link ? <a href={link}>{finding.pointer}</a> : finding.pointer}</span>
            </>,
            <Prose>{sentence(finding.message)}</Prose>,
            finding.hint ? <Prose>{sentence(finding.hint)}</Prose> : "",
          ],
        };
      })}
    />
  );
}
