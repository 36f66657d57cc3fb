import { use, useMemo } from "react";
import type { Wording } from "./english";
import { englishDevice, type OwnDeviceWording } from "./english-device";
import { LanguageContext } from "./use-words";

export type DeviceWording = Wording & { readonly device: OwnDeviceWording };

/** What is said about files of the reader's own beside what every page says, in the language chosen. */
export function useDeviceWords(): DeviceWording {
  const { words, device = englishDevice } = use(LanguageContext);
  return useMemo(() => ({ ...words, device }), [words, device]);
}
