import { Component, type ReactNode } from "react";

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
        This can't be shown: {error.message}. The findings say what is wrong with the document.
      </p>
    );
  }
}
