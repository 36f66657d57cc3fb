import { useMemo } from "react";
import type { Wording } from "./english";
import { englishDevice } from "./english-device";
import { useWords } from "./use-words";

export type DeviceWording = Wording & { readonly device: typeof englishDevice };

/** What is said about files of the reader's own beside what every page says, in the language chosen. */
export function useDeviceWords(): DeviceWording {
  const words = useWords();
  return useMemo(() => ({ ...words, device: englishDevice }), [words]);
}
