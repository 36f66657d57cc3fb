import { Component, type ErrorInfo, type ReactNode } from "react";
import { useWords } from "../wording/use-words";

interface Props {
  /** What the region is called in the console and in copied details. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of the page that fails alone: what happened, and a way to try again. */
export class Region extends Component<Props, { error: Error | undefined }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(`${this.props.name} failed`, error, info.componentStack);
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <RegionFailed retry={() => this.setState({ error: undefined })} />;
  }
}

function RegionFailed({ retry }: { retry: () => void }) {
  const words = useWords();
  return (
    <div role="alert" className="notice">
      <p>{words.errors.region}</p>
      <button type="button" className="button" onClick={retry}>
        {words.errors.retry}
      </button>
    </div>
  );
}
