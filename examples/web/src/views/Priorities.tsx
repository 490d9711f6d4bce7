import type { Grade, Priority } from "aimskit";
import { capital, list, say, sentence, word } from "../phrases";
import { GroundTag } from "../parts/GroundTag";
import { Prose } from "../parts/Prose";
import { RecordName } from "../parts/RecordName";
import { Tag } from "../parts/Tag";

/** How many stand on the first screen. */
const SHOWN = 10;

const GRADES: Record<Grade, { sign: string; status: "gap" | "partial" | "notDetermined" }> = {
  majorCandidate: { sign: "✕", status: "gap" },
  minorCandidate: { sign: "◐", status: "partial" },
  observation: { sign: "?", status: "notDetermined" },
  improvement: { sign: "i", status: "notDetermined" },
};

/** What an auditor would raise first, in that order; the rest folded. */
export function Priorities({ priorities }: { priorities: Priority[] }) {
  if (priorities.length === 0) return null;
  const rest = priorities.slice(SHOWN);
  return (
    <section id="raised">
      <h3>{say("wording", "raisedFirst")}</h3>
      <p className="soft">{say("wording", "candidates")}</p>
      <List some={priorities.slice(0, SHOWN)} start={1} />
      {rest.length > 0 && (
        <details className="repeats">
          <summary>{say("common", "andMore", { count: rest.length })}</summary>
          <List some={rest} start={SHOWN + 1} />
        </details>
      )}
    </section>
  );
}

function List({ some, start }: { some: Priority[]; start: number }) {
  return (
    <ol className="raised" start={start}>
      {some.map((priority) => (
        <li key={`${priority.place}/${priority.kind}`}>
          <p>
            <b>{about(priority)}</b> <Tag {...GRADES[priority.grade]} words={word("grade", priority.grade)} />{" "}
            {[...new Set(priority.causes?.map(({ ground }) => ground))].map((ground) => (
              <GroundTag key={ground} ground={ground} />
            ))}
          </p>
          <p>
            <Prose>{sentence(priority.message)}</Prose>
          </p>
          {priority.hint && (
            <p className="next">
              → <Prose>{sentence(priority.hint)}</Prose>
            </p>
          )}
          <p className="facts">
            {(priority.subjects ?? []).map((id) => (
              <RecordName key={id} id={id} />
            ))}
            {priority.actor?.id && <RecordName id={priority.actor.id} />}
            {priority.gates && <span>{say("wording", "blocks", { gates: list(priority.gates.map((gate) => word("gateName", gate))) })}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Clause and title, and the kind of record where that holds two subjects. */
function about({ place, title, kind }: Priority) {
  const of = kind && capital(word("kind", kind));
  if (!place) return of ?? say("wording", "records");
  return of ? say("common", "named", { name: `${place} ${title}`, text: of }) : `${place} ${title}`;
}
