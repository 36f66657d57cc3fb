import type { DeviceFailure } from "../../sources/library/device/device-error";
import type { DeviceWording } from "../wording/use-device-words";

/** Why changes are not written down, as a sentence. */
export function failureReason(failure: DeviceFailure, { device }: DeviceWording): string {
  const words = device.failure;
  return failure.reason === "full"
    ? words.full(failure.needed, failure.free)
    : words[failure.reason];
}
