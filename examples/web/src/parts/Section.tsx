import { useEffect, useRef, type ReactNode } from "react";
import type { Ground } from "aimskit";
import { GroundTag } from "./GroundTag";

interface Props {
  title: string;
  /** What is behind all that stands in it. */
  ground?: Ground;
  children: ReactNode;
}

/** One view of the page. Its heading takes the focus, so that keyboard and screen reader go on from there. */
export function Section({ title, ground, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {title} <GroundTag ground={ground} />
      </h2>
      {children}
    </section>
  );
}
