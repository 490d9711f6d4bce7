import type { Due, Ground } from "aimskit";
import { capital, date, distance, say, word } from "../phrases";
import { GroundTag } from "../parts/GroundTag";
import { RecordName } from "../parts/RecordName";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";

/** What is due: what is overdue, and what comes in the next 90 days. */
export function Calendar({ calendar }: { calendar: Due[] }) {
  const late = calendar.filter((due) => due.overdue);
  const ahead = calendar.filter((due) => !due.overdue);
  return (
    <Section title={say("page", "calendar")}>
      <p>{say("pageCalendar", "introduction", { overdue: late.length, upcoming: ahead.length })}</p>
      <List title={say("pageCalendar", "overdue")} list={late} />
      <List title={say("pageCalendar", "upcoming")} list={ahead} />
    </Section>
  );
}

/** A law where it or an obligation is a reason, the standard where a clause is. */
function groundOf({ why, also = [], clause }: Due): Ground | undefined {
  if ([why, ...also.map((other) => other.why)].some((reason) => reason === "law" || reason === "obligation")) return "law";
  return clause ? "standard" : undefined;
}

function List({ title, list }: { title: string; list: Due[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="soft">{list.length}</span>
      </h3>
      <Table
        className="due"
        caption={title}
        columns={(["date", "daysLeft", "what", "record"] as const).map((column) => say("pageCalendar", column))}
        rows={list.map((due, at) => ({
          key: `${due.on}/${due.field ?? at}/${due.what}`,
          cells: [
            due.on.length < "2026-11-23".length ? say("wording", "endOf", { date: date(due.on) }) : date(due.on),
            distance(due),
            <>
              <GroundTag ground={groundOf(due)} /> {capital(due.label)} {due.clause && <span className="soft">({due.clause})</span>}
            </>,
            due.id ? <RecordName id={due.id} /> : word("kind", due.kind),
          ],
        }))}
      />
    </>
  );
}
