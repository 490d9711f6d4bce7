/** A message of the library: what stands in backticks is what the user wrote. */
export function Prose({ children }: { children: string }) {
  return children.split("`").map((words, at) => (at % 2 === 1 ? <code key={at}>{words}</code> : words));
}
