import { assertNever } from "../../core/article/assert-never";
import type { DeviceFailure } from "../../sources/library/device/device-error";
import type { DeviceWording } from "../wording/use-device-words";

/** Why something is not kept, or cannot be had, as a sentence. */
export function failureWords(failure: DeviceFailure, { device }: DeviceWording): string {
  const words = device.failure;
  switch (failure.reason) {
    case "full":
      return words.full(failure.needed, failure.free);
    case "refused":
    case "newer":
    case "blocked":
    case "busy":
    case "missing":
    case "damaged":
      return words[failure.reason];
    default:
      return assertNever(failure);
  }
}
