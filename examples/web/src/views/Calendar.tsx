import type { Due } from "aimskit";
import { capital, distance, spaced } from "../phrases";
import { RecordName } from "../parts/RecordName";
import { Section } from "../parts/Section";
import { Table } from "../parts/Table";

/** What is due: what is late, and what comes in the next 90 days. */
export function Calendar({ calendar }: { calendar: Due[] }) {
  const late = calendar.filter((due) => due.overdue);
  const ahead = calendar.filter((due) => !due.overdue);
  return (
    <Section title="Calendar">
      <p>
        {late.length} overdue; {ahead.length} to come.
      </p>
      <List title="Overdue" list={late} />
      <List title="To come" list={ahead} />
    </Section>
  );
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
        columns={["Day", "Days left", "What", "Record"]}
        rows={list.map((due, at) => ({
          key: `${due.on}/${due.field ?? at}/${due.what}`,
          cells: [
            due.on,
            distance(due),
            <>
              {capital(due.label)} {due.clause && <span className="soft">({due.clause})</span>}
            </>,
            due.id ? <RecordName id={due.id} /> : spaced(due.kind),
          ],
        }))}
      />
    </>
  );
}
