import type { Gate } from "aimskit";
import { gateName, ours, say, sentence } from "../phrases";
import { Prose } from "../parts/Prose";
import { GateTag } from "../parts/Tag";

/** The gates: what each asks, what it says, and what blocks it. */
export function Gates({ gates }: { gates: Gate[] }) {
  return (
    <>
      <h3>{say("page", "gates")}</h3>
      <p>{say("pageGates", "introduction")}</p>
      <div className="gates">
        {gates.map((gate) => (
          <div key={gate.name} className="gate">
            <p className="gate-name">
              <GateTag state={gate.state} /> <b>{gateName(gate.name)}</b>
            </p>
            <div>
              <p>
                {sentence(gate.title)} <span className="soft">{sentence(gate.asks)}</span>
              </p>
              <p>
                <Prose>{sentence(gate.reason)}</Prose>
              </p>
              <Checks gate={gate} />
              <Blockers gate={gate} />
            </div>
          </div>
        ))}
      </div>
    </>
  );
}

/** What it asks for beside verdicts. */
function Checks({ gate: { checks = [] } }: { gate: Gate }) {
  if (checks.length === 0) return null;
  return (
    <ul className="checks">
      {checks.map((check) => (
        <li key={check.asks}>
          <GateTag state={check.state} /> {sentence(check.asks)}{" "}
          <span className="soft">
            <Prose>{sentence(check.reason)}</Prose>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What stands in its way. */
function Blockers({ gate: { blockedBy = [] } }: { gate: Gate }) {
  if (blockedBy.length === 0) return null;
  return (
    <details>
      <summary>{say("pageGates", "blockedBy", { what: say("pageGates", "checks", { count: blockedBy.length }) })}</summary>
      <ul className="columns">
        {blockedBy.map((blocker) => (
          <li key={blocker.code}>
            {blocker.count > 1 ? ours("blocker", { code: blocker.code, count: blocker.count }) : blocker.code}{" "}
            {(blocker.subjects ?? []).slice(0, 4).map((id) => (
              <code key={id}>{id}</code>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
