import type { Finding } from "aimskit";
import { sentence } from "../phrases";
import { GroundTag } from "../parts/GroundTag";
import { Prose } from "../parts/Prose";
import { SeverityTag } from "../parts/Tag";

/** Findings beside a form: what is wrong, where, and what to do. */
export function FindingList({ title, findings }: { title: string; findings: Finding[] }) {
  return (
    <>
      <h3>
        {title} <span className="soft">{findings.length}</span>
      </h3>
      <ul className="plain">
        {findings.map((finding, at) => (
          <li key={`${finding.pointer}/${finding.code}/${at}`}>
            <SeverityTag severity={finding.severity} /> <GroundTag ground={finding.ground} /> <Prose>{sentence(finding.message)}</Prose>
            {finding.hint && (
              <p className="next">
                <span aria-hidden="true">→</span>{" "}
                <span>
                  <Prose>{sentence(finding.hint)}</Prose>
                </span>
              </p>
            )}
            <span className="place">{finding.pointer}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
