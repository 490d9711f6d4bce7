import { Component, type ReactNode } from "react";
import { ours } from "../phrases";

interface Props {
  children: ReactNode;
}

/** Says that a part can't be shown, where a damaged document makes it fail; the rest of the page goes on. */
export class Boundary extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <p role="alert" className="problem">
        {ours("broken", { reason: error.message })}
      </p>
    );
  }
}
