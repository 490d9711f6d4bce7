import type { Report, Status, Verdict } from "aimskit";
import { gateName, ours, say, sentence } from "../phrases";
import { Cited } from "../parts/Cited";
import { GateTag, StatusTag } from "../parts/Tag";

interface Props {
  title: string;
  before: Report;
  after: Report;
}

/** What is different between two reports: gates and verdicts that moved, and how many findings are left. */
export function Moved({ title, before, after }: Props) {
  const status = new Map<string, Status>(before.verdicts?.map((verdict) => [verdict.id, verdict.status]));
  const moved = (after.verdicts ?? []).filter((verdict) => status.get(verdict.id) !== verdict.status);
  const gates = (after.gates ?? []).filter((gate, at) => gate.state !== before.gates?.[at]?.state);
  const findings = (after.findings?.length ?? 0) - (before.findings?.length ?? 0);
  return (
    <div className="moved" role="status">
      <h3>{title}</h3>
      {moved.length + gates.length === 0 && <p>{ours("noChange")}</p>}
      <ul className="plain">
        {gates.map((gate) => (
          <li key={gate.name}>
            <b>{gateName(gate.name)}</b> <GateTag state={gate.state} />
          </li>
        ))}
        {moved.map((verdict) => (
          <Line key={verdict.id} verdict={verdict} before={status.get(verdict.id)} />
        ))}
      </ul>
      {findings !== 0 && (
        <p>
          {sentence(
            [
              ours(findings < 0 ? "fewerFindings" : "moreFindings", { count: Math.abs(findings) }),
              ours("scoreChange", { before: before.readiness.scorePerMille, after: after.readiness.scorePerMille }),
            ].join(say("common", "semicolon")),
          )}
        </p>
      )}
    </div>
  );
}

function Line({ verdict, before }: { verdict: Verdict; before: Status | undefined }) {
  return (
    <li>
      <Cited id={verdict.id} /> {before && <StatusTag status={before} />} → <StatusTag status={verdict.status} />
      <span className="place">{verdict.title}</span>
    </li>
  );
}
