import type { DeviceWording } from "../wording/use-device-words";
import type { OpeningState } from "./opening";

type Fault = Extract<OpeningState, { type: "failed" }>["fault"];

/** Why the app could not open something, as a sentence. */
export function faultWords(fault: Fault, { device }: DeviceWording): string {
  return fault === "lost code" ? device.open.lostCode : device.open.fault(fault.says);
}
