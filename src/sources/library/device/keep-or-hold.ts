import { DeviceError, type DeviceFailure } from "./device-error";
import { type Keeping, keep, type Manner } from "./keep";
import { askToKeepForGood } from "./keeping-for-good";
import type { KeptFile, OpenedFile } from "./kept-file";
import { hold } from "./unkept";

export type KeepingOrNot =
  | Keeping
  /** It can be read until the page is closed. */
  | { readonly status: "unkept"; readonly file: KeptFile; readonly failure: DeviceFailure };

/** Keeps a file on this device or, where the browser does not let it, in memory. */
export async function keepOrHold(opened: OpenedFile, manner?: Manner): Promise<KeepingOrNot> {
  try {
    const keeping = await keep(opened, manner);
    if (keeping.status === "kept") void askToKeepForGood();
    return keeping;
  } catch (error) {
    if (!(error instanceof DeviceError)) throw error;
    return { status: "unkept", file: hold(opened), failure: error.failure };
  }
}
