import { useId, useMemo, useState, type FormEvent, type ReactNode } from "react";
import { assess, nextQuestion, type Aims, type AssessOptions, type EuAiActDuty, type EuAiActLine, type EuAiActQuestion, type Kind } from "aimskit";
import AnswerForm from "../forms/AnswerForm";
import { titles } from "../forms/titles";
import { GroundTag } from "../parts/GroundTag";
import { Prose } from "../parts/Prose";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";
import { capital, date, ours, say, word } from "../phrases";

interface Props {
  aims: Aims;
  options: AssessOptions;
  onSave: (aims: Aims) => void;
}

/** Asks question by question what the EU AI Act asks of a system, and ends with class, duties, dates and what to record. Not legal advice. */
export function AiAct({ aims, options, onSave }: Props) {
  const systems = aims.aiSystems ?? [];
  const [chosen, setChosen] = useState(systems[0]?.id);
  const id = useId();
  const { asOf } = options;
  const question = useMemo(
    () => (chosen === undefined ? undefined : nextQuestion(aims, { asOf, aiSystems: [chosen] }).questions[0]),
    [aims, asOf, chosen],
  );
  const line = useMemo(
    () => assess(aims, { asOf, views: ["euAiAct"] }).views?.euAiAct?.find(({ aiSystem }) => aiSystem === chosen),
    [aims, asOf, chosen],
  );
  return (
    <Section title={ours("aiActTitle")} ground="law">
      <div className="field">
        <label htmlFor={id}>{ours("aiActSystem")}</label>
        <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {systems.map((system) => (
            <option key={system.id} value={system.id}>
              {system.name ?? system.id}
            </option>
          ))}
        </select>
      </div>
      {question ? (
        <Ask key={`${question.pointer}/${question.element ?? ""}`} aims={aims} question={question} onAnswer={(value) => onSave(answered(aims, question, value))} />
      ) : (
        <p role="status">{ours("aiActDone")}</p>
      )}
      {line && <Result line={line} />}
    </Section>
  );
}

/** What an answer may be; `null` is none of the choices. */
type Value = boolean | string | string[] | object | null;

const VOCABULARIES: Record<string, string> = {
  roles: "euAiActRole",
  annexIII: "annexIiiArea",
  transparencyDuties: "transparencyDuty",
  class: "euAiActClass",
  practice: "prohibitedPractice",
  section: "annexISection",
};

interface Asked {
  aims: Aims;
  question: EuAiActQuestion;
  onAnswer: (value: Value) => void;
}

function Ask(asked: Asked) {
  const { question, onAnswer } = asked;
  const id = useId();
  const [text, setText] = useState("");
  const [picked, setPicked] = useState<string[]>([]);
  const field = question.field.split(".").at(-1) ?? "";
  const words = useMemo(() => new Map(titles("aiSystem").choices(VOCABULARIES[field] ?? "").map((choice) => [choice.value, choice.words])), [field]);
  const several = question.answer === "anyOf";
  const none = PARTS[question.field] !== undefined;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (question.choices?.length) {
      if (picked.length > 0) onAnswer(several ? picked : picked[0]!);
    } else if (text.trim() !== "") onAnswer(text.trim());
  }
  // The facts as a whole are asked for question by question: an empty record is the beginning.
  if (question.pointer.endsWith(`/${WHOLE}`)) return <Begin {...asked} />;
  if (question.answer === "record") return <AskRecord {...asked} />;
  return (
    <form onSubmit={submit} noValidate>
      <fieldset>
        <legend>
          <Asks question={question} />
        </legend>
        {question.answer === "yesNo" ? (
          <p>
            <button type="button" onClick={() => onAnswer(true)}>
              {ours("aiActYes")}
            </button>{" "}
            <button type="button" onClick={() => onAnswer(false)}>
              {ours("aiActNo")}
            </button>
          </p>
        ) : question.choices?.length ? (
          question.choices.map((choice) => (
            <label key={choice}>
              <input
                type={several ? "checkbox" : "radio"}
                name={id}
                checked={picked.includes(choice)}
                onChange={({ target }) =>
                  setPicked(several ? (target.checked ? [...picked, choice] : picked.filter((one) => one !== choice)) : [choice])
                }
              />{" "}
              {words.get(choice) ?? choice}
            </label>
          ))
        ) : (
          <div className="field">
            <label htmlFor={id}>{ours("aiActAnswer")}</label>
            <input id={id} type={question.answer === "day" ? "date" : "text"} value={text} onChange={({ target }) => setText(target.value)} />
          </div>
        )}
      </fieldset>
      {question.answer !== "yesNo" && <button type="submit">{ours("aiActNext")}</button>}{" "}
      {none && <None onAnswer={onAnswer} />}
    </form>
  );
}

/** The field of a system that holds all facts. */
const WHOLE = "euAiAct";

const Begin = ({ question, onAnswer }: Asked) => (
  <section className="answer">
    <h3>
      <Asks question={question} />
    </h3>
    <button type="button" onClick={() => onAnswer({})}>
      {ours("aiActNext")}
    </button>
  </section>
);

/** What is asked, and the article that asks. */
const Asks = ({ question }: { question: EuAiActQuestion }) => (
  <>
    {question.asks} <span className="soft">({question.article})</span> <GroundTag ground="law" />
  </>
);

const None = ({ onAnswer }: { onAnswer: (value: Value) => void }) => (
  <button type="button" onClick={() => onAnswer(null)}>
    {ours("aiActNone")}
  </button>
);

/** An answer that is a record has the fields of its schema. */
function AskRecord({ aims, question, onAnswer }: Asked) {
  const place = useMemo(() => placeOf(aims, question), [aims, question]);
  return (
    <section className="answer">
      <h3>
        <Asks question={question} />
      </h3>
      <AnswerForm {...place} onAnswer={onAnswer} />
      {PARTS[question.field] !== undefined && <None onAnswer={onAnswer} />}
    </section>
  );
}

/** The record in which the answer belongs, and the way to the field in it. */
function placeOf(aims: Aims, question: EuAiActQuestion) {
  const steps = question.pointer.split("/").slice(1);
  const depth = steps[0] === "aiSystems" ? 2 : 1;
  const at = (of: unknown, way: string[]) => way.reduce<unknown>((holder, step) => (holder as Json | undefined)?.[step], of);
  return {
    kind: (depth === 2 ? "aiSystem" : "organization") as Kind,
    steps: steps.slice(depth),
    recorded: at(aims, steps),
    answered: (value: object) => at(answered(aims, question, value), steps.slice(0, depth)) as object,
  };
}

/** Class, duties with their days, and what is still to be recorded. */
function Result({ line }: { line: EuAiActLine }) {
  return (
    <>
      <p role="status">
        <GroundTag ground="law" /> <b>{line.class ? ours("aiActAs", { class: word("aiActClass", line.class) }) : ours("aiActOpen")}</b>
      </p>
      <h3>{ours("aiActDutiesFrom")}</h3>
      <Table
        className="duties"
        caption={ours("aiActDutiesFrom")}
        columns={[ours("aiActDuty"), ours("aiActFrom")]}
        rows={(line.duties ?? []).map((duty, at) => ({
          key: `${duty.provision}/${at}`,
          cells: [`${duty.provision.replace(".", ". ")}: ${capital(duty.what)}`, applies(duty)],
        }))}
      />
      {line.missing && line.missing.length > 0 && (
        <>
          <h3>{ours("aiActRecord")}</h3>
          <ul>
            {line.missing.map(({ field, article }) => (
              <li key={`${field}/${article}`}>
                <code>{field}</code> <span className="soft">({article})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The date from which a duty applies, what decides it, or that a change of the design does. */
function applies({ from, undecidedBy }: EuAiActDuty): ReactNode {
  if (from) return date(from);
  return <Prose>{undecidedBy ? say("pageAiAct", "depends", { field: undecidedBy }) : say("pageAiAct", "onChange")}</Prose>;
}

/** The parts of the Act of which it can be said that the system does not fall under them. */
const PARTS: Record<string, string> = { products: "products", annexIII: "uses", transparencyDuties: "transparency", gpai: "models" };

type Json = Record<string, unknown>;

/** The document with the answer at its place. */
function answered(aims: Aims, question: EuAiActQuestion, value: Value): Aims {
  const next = structuredClone(aims);
  const steps = question.pointer.split("/").slice(1);
  const last = steps.pop()!;
  let holder = next as unknown as Json;
  for (const step of steps) holder = (holder[step] ??= {}) as Json;
  if (value === null) {
    // What was begun of this part gives way to the answer that there is none.
    delete holder[last];
    holder["noneOf"] = [...((holder["noneOf"] as string[] | undefined) ?? []), PARTS[question.field]!];
  } else if (question.element !== undefined)
    holder["elements"] = [...((holder["elements"] as Json[] | undefined) ?? []), { element: question.element, met: value }];
  else if (last === "annexIII") holder[last] = (value as string[]).map((area) => ({ area }));
  else if (last === "annexI") holder[last] = [value];
  else holder[last] = value;
  return next;
}
