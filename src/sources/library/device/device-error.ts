/** Why this device does not keep, or no longer has, a file. Sizes are in bytes. */
export type DeviceFailure =
  /** The browser lets nothing be stored, or its storage is broken; `says` is its own reason. */
  | { readonly reason: "refused"; readonly says: string }
  | { readonly reason: "full"; readonly needed: number; readonly free: number | undefined }
  /** A newer version of the app has written here: it can be read, but nothing may be changed. */
  | { readonly reason: "newer" }
  /** Another tab has an older version of the app open, and the storage with it. */
  | { readonly reason: "blocked" }
  /** It does not answer: another tab may be writing to it just now. */
  | { readonly reason: "busy" }
  | { readonly reason: "missing"; readonly key: string }
  | { readonly reason: "damaged"; readonly key: string };

export class DeviceError extends Error {
  override readonly name = "DeviceError";
  readonly failure: DeviceFailure;

  constructor(failure: DeviceFailure) {
    super(`this device: ${failure.reason}`);
    this.failure = failure;
  }
}

/** What a browser's storage threw, as one of our reasons. `needed` is the size that was to be written. */
export async function deviceErrorOf(error: unknown, needed = 0): Promise<DeviceError> {
  if (error instanceof DeviceError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return full(needed);
  if (name === "VersionError") return new DeviceError({ reason: "newer" });
  return new DeviceError({ reason: "refused", says: String(error) });
}

/** Some browsers tell of more room than they give: what cannot be true is not passed on. */
async function full(needed: number): Promise<DeviceError> {
  const { quota, usage } = await estimate();
  const free = quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0));
  const isLess = free !== undefined && free < needed;
  return new DeviceError({ reason: "full", needed, free: isLess ? free : undefined });
}

async function estimate(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}
