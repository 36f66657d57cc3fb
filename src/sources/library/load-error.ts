import type { Problem } from "../../core/article/problem";
import type { DeviceFailure } from "./device/device-error";
import type { AddressFault } from "./web/source-address";

export type LoadFailure =
  | { readonly reason: "not-found"; readonly status?: number }
  | { readonly reason: "server"; readonly status: number }
  | { readonly reason: "network" }
  | { readonly reason: "offline" }
  | { readonly reason: "timeout" }
  /** Nothing more came; in bytes, how much had. */
  | { readonly reason: "stalled"; readonly received: number }
  /** The connection ended; in bytes, how much had come, of how much where the server said so. */
  | { readonly reason: "cut-short"; readonly received: number; readonly of: number | undefined }
  /** It came, and the browser could not decompress it. */
  | { readonly reason: "garbled" }
  /** In bytes, where the server said so beforehand. */
  | { readonly reason: "too-large"; readonly bytes: number | undefined }
  | { readonly reason: "empty" }
  | { readonly reason: "refused"; readonly problems: readonly Problem[] }
  /** Of files on the web only: */
  | { readonly reason: "address"; readonly fault: AddressFault }
  | { readonly reason: "not-allowed" } // by the other site, to be read from this one
  | { readonly reason: "redirects" }
  | { readonly reason: "web-page" }
  /** Of files on this device only. */
  | { readonly reason: "device"; readonly failure: DeviceFailure };

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
    const { failure } = this;
    return failure.reason === "network" || (failure.reason === "server" && failure.status >= 500);
  }
}
