import { say } from "../phrases";
import { useTitles } from "../titles";

/** A record: its name, and its id. */
export function RecordName({ id }: { id: string }) {
  const title = useTitles().get(id);
  return (
    <>
      {title} <code>{id}</code>
    </>
  );
}

/** A person or role by name. */
export function Actor({ id }: { id?: string }) {
  const titles = useTitles();
  return id === undefined ? <span className="soft">{say("page", "notAssigned")}</span> : (titles.get(id) ?? id);
}
