import type { Problem } from "../article/problem";

export type LoadFailure =
  | { readonly reason: "not-found" }
  | { readonly reason: "server"; readonly status: number }
  | { readonly reason: "network" }
  | { readonly reason: "timeout" }
  | { readonly reason: "cut-short" }
  | { readonly reason: "refused"; readonly problems: readonly Problem[] };

/** Why a file could not be had or shown. `file` is its address as asked for. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly failure: LoadFailure;
  readonly file: string;

  constructor(failure: LoadFailure, file: string) {
    super(`${file}: ${failure.reason}`);
    this.failure = failure;
    this.file = file;
  }

  /** Whether asking again may help without anybody changing anything. */
  get retryable(): boolean {
    const { reason } = this.failure;
    return reason === "server" || reason === "network" || reason === "cut-short";
  }
}
