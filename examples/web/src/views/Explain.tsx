import { useMemo } from "react";
import { explain, type Aims, type AssessOptions, type Because, type Explanation } from "aimskit";
import { capital, sentence, spaced } from "../phrases";
import { Prose } from "../parts/Prose";
import { RecordName } from "../parts/RecordName";

interface Props {
  aims: Aims;
  id: string;
  options: AssessOptions;
}

/** The chain that leads to a verdict: what is asked, what was found, and the records it rests on. */
export function Explain({ aims, id, options }: Props) {
  const { explained } = useMemo(() => explain(aims, id, options), [aims, id, options]);
  const verdict = explained?.verdicts?.find((found) => found.id === id);
  return verdict ? <Chain verdict={verdict} /> : null;
}

function Chain({ verdict }: { verdict: Explanation }) {
  const { found = [], evidence = [], usualEvidence = [] } = verdict;
  return (
    <dl className="chain">
      <dt>What it asks</dt>
      <dd>{sentence(verdict.asks)}</dd>
      <dt>Verdict</dt>
      <dd>
        <Prose>{sentence(verdict.reason)}</Prose>
      </dd>
      <dt>Checks</dt>
      <dd>
        <ul>
          {found.map((because) => (
            <li key={because.rule}>
              {capital(spaced(because.rule))} <span className="soft">{tally(because)}</span>
              {because.failed?.slice(0, 6).map((failed) => (
                <span key={failed}>
                  {" "}
                  <RecordName id={failed} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      </dd>
      {evidence.length > 0 && (
        <>
          <dt>Evidence</dt>
          <dd>
            <ul>
              {evidence.map((used) => (
                <li key={used.id}>
                  <RecordName id={used.id} /> <span className="soft">{used.state}</span>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {usualEvidence.length > 0 && (
        <>
          <dt>Usually shown</dt>
          <dd>{usualEvidence.join("; ")}</dd>
        </>
      )}
    </dl>
  );
}

/** `1 fails, 3 pass`: what a rule says of its records. */
function tally({ pass, fail, unknown }: Because) {
  const parts = [
    fail > 0 && `${fail} ${fail === 1 ? "fails" : "fail"}`,
    unknown > 0 && `${unknown} can't be told`,
    pass > 0 && `${pass} ${pass === 1 ? "passes" : "pass"}`,
  ];
  return parts.filter(Boolean).join(", ");
}
