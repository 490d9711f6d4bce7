import { useMemo } from "react";
import { explain, type Aims, type AssessOptions, type Because, type Explanation } from "aimskit";
import { list, ours, say, sentence, word } from "../phrases";
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
      <dt>{ours("asks")}</dt>
      <dd>{sentence(verdict.asks)}</dd>
      <dt>{ours("verdict")}</dt>
      <dd>
        <Prose>{sentence(verdict.reason)}</Prose>
      </dd>
      <dt>{ours("checks")}</dt>
      <dd>
        <ul>
          {found.map((because) => (
            <li key={because.rule}>
              <code>{because.rule}</code> <span className="soft">{tally(because)}</span>
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
          <dt>{ours("evidence")}</dt>
          <dd>
            <ul>
              {evidence.map((used) => (
                <li key={used.id}>
                  <RecordName id={used.id} /> <span className="soft">{word("evidenceState", used.state)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {usualEvidence.length > 0 && (
        <>
          <dt>{ours("usualEvidence")}</dt>
          <dd>{usualEvidence.join(say("common", "semicolon"))}</dd>
        </>
      )}
    </dl>
  );
}

/** What a check says of its records: how many fail, pass, or are not determined. */
function tally({ pass, fail, unknown }: Because) {
  const parts = [
    fail > 0 && say("wording", "checkFail", { count: fail }),
    unknown > 0 && ours("checkUnknown", { count: unknown }),
    pass > 0 && say("wording", "checkPass", { count: pass }),
  ];
  return list(parts.filter((part) => part !== false));
}
