import { citationOf } from "../citations";

/** A requirement or control as it is cited, with its title there; in small our own id, where that is finer. */
export function Cited({ id }: { id: string }) {
  const { cited, heading } = citationOf(id);
  return (
    <>
      <b>{cited}</b> {heading} {cited !== id && <code className="own-id">{id}</code>}
    </>
  );
}
