import { Component, type ReactNode, Suspense } from "react";
import type { Provenance } from "../../core/address/provenance";
import { LoadError } from "../../sources/library/load-error";
import { part } from "../ui/part";

const LoadFailed = part(() => import("./load-failed"));
const DataFailed = part(() => import("./data-failed"));

interface Props {
  /** Of the article that is to be shown, where it is one. */
  readonly provenance?: Provenance;
  /** Whether it is the list of articles on a page whose rest stays. */
  readonly isList?: boolean;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Catches a file that could not be had or shown; anything else goes on to the page's error element. */
export class LoadBoundary extends Component<Props, { error: LoadError | undefined }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    if (!(error instanceof LoadError)) throw error;
    return { error };
  }

  override render() {
    const { error } = this.state;
    const { provenance, isList, onRetry, children } = this.props;
    if (error === undefined) return children;
    const retry = () => {
      onRetry();
      this.setState({ error: undefined });
    };
    return (
      <Suspense fallback={null}>
        {isList ? (
          <DataFailed of="list" error={error} retry={retry} />
        ) : (
          <LoadFailed error={error} provenance={provenance} retry={retry} />
        )}
      </Suspense>
    );
  }
}
