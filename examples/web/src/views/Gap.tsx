import { Fragment, useState, type ReactNode } from "react";
import type { Aims, AssessOptions, GapStep, Verdict } from "aimskit";
import { citationOf } from "../citations";
import { ours, parts, say, sentence, word } from "../phrases";
import { Cited } from "../parts/Cited";
import { GroundTag } from "../parts/GroundTag";
import { Prose } from "../parts/Prose";
import { Actor, RecordName } from "../parts/RecordName";
import { StatusTag } from "../parts/Tag";
import { editLink } from "../forms/kinds";
import { Explain } from "./Explain";

/** Most steps shown for one gap. */
const MOST = 6;

interface Props {
  verdict: Verdict;
  steps: GapStep[];
  aims: Aims;
  options: AssessOptions;
}

/** One gap: what is wrong, what to do, who would, and on demand why. */
export function Gap({ verdict, steps, aims, options }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <article>
      <div>
        <StatusTag status={verdict.status} /> <Cited id={verdict.id} />
        {verdict.title !== citationOf(verdict.id).heading && <p>{sentence(verdict.title)}</p>}
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {ours("why")}
            <span className="unseen"> {ours("whyGap", { id: verdict.id })}</span>
          </summary>
          {open && <Explain aims={aims} id={verdict.id} options={options} />}
        </details>
      </div>
      <div>
        {steps.slice(0, MOST).map((step, at) => (
          <Step key={at} step={step} />
        ))}
        {steps.length > MOST && <p className="soft">{say("common", "andMore", { count: steps.length - MOST })}</p>}
        {steps.length === 0 && (
          <p>
            <GroundTag ground="standard" /> <Prose>{sentence(verdict.reason)}</Prose>
          </p>
        )}
      </div>
    </article>
  );
}

/** A name and what belongs to it. */
function Named({ name, children }: { name: string; children: ReactNode }) {
  return parts("common", "named", { name, text: children }).map((part, at) => <Fragment key={at}>{part}</Fragment>);
}

function Step({ step }: { step: GapStep }) {
  const link = editLink(step);
  return (
    <div className="step">
      <p>
        <GroundTag ground={step.ground} /> <Prose>{sentence(step.message)}</Prose>
      </p>
      {step.hint && (
        <p className="next">
          <span aria-hidden="true">→</span>{" "}
          <span>
            <Prose>{sentence(step.hint)}</Prose>
          </span>
        </p>
      )}
      <p className="facts">
        {step.id && (
          <span>
            <Named name={say("pageGaps", "record")}>
              <RecordName id={step.id} />
            </Named>
          </span>
        )}
        <span>
          <Named name={say("pageGaps", "actor")}>
            <Actor id={step.owner} />
          </Named>
        </span>
        <span>
          <Named name={say("pageGaps", "work")}>{word("effort", step.effort)}</Named>
        </span>
        {link && (
          <a href={link}>
            <span aria-hidden="true">{ours("edit")}</span>
            <span className="unseen">{ours("editRecord", { id: step.id ?? "" })}</span>
          </a>
        )}
      </p>
    </div>
  );
}
