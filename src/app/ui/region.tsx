import { Component, type ErrorInfo, type ReactNode } from "react";
import { useWords } from "../wording/use-words";
import type { Failure } from "./after-load";
import { askAgain } from "./part";
import { useFailureDetails } from "./use-failure-details";

interface Props {
  /** What the region is called in the console and in copied details. */
  readonly name: string;
  readonly children: ReactNode;
  /** What it shows: it tries again by itself when that changes. */
  readonly of?: unknown;
  /** Puts away what the region was to show, where it came up over the page. */
  readonly onDismiss?: () => void;
}

interface State {
  readonly error: unknown;
  readonly of: unknown;
  /** How often it has been tried again. */
  readonly tries: number;
}

/** A part of the page that fails alone: what happened, a way to try again, and one to report it. */
export class Region extends Component<Props, State> {
  override state: State = { error: undefined, of: this.props.of, tries: 0 };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error("nothing was thrown") };
  }

  static getDerivedStateFromProps({ of }: Props, state: State) {
    return of === state.of ? null : { error: undefined, of, tries: 0 };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(`${this.props.name} failed`, error, info.componentStack);
    askAgain(error);
  }

  override render() {
    const { error, tries } = this.state;
    const { name, children, onDismiss } = this.props;
    if (error === undefined) return children;
    const retry = () => this.setState({ error: undefined, tries: tries + 1 });
    // A browser may remember for as long as the page is there that code could not be loaded.
    const failed = { name, error, insists: tries > 0, retry, onDismiss };
    return <RegionFailed {...failed} />;
  }
}

interface FailedProps extends Failure {
  readonly retry: () => void;
  readonly onDismiss: (() => void) | undefined;
}

function RegionFailed({ retry, onDismiss, ...failure }: FailedProps) {
  const words = useWords();
  return (
    <div role="alert" className="notice failure" data-region={failure.name}>
      <p>{words.errors.region}</p>
      {useFailureDetails(failure)}
      <button type="button" className="button" onClick={retry}>
        {words.errors.retry}
      </button>
      {onDismiss && (
        <button type="button" className="button" onClick={onDismiss}>
          {words.reader.dismiss}
        </button>
      )}
    </div>
  );
}
