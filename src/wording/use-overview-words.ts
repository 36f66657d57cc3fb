import { use, useMemo } from "react";
import type { Wording } from "./english";
import { englishOverviews, type OverviewWording } from "./english-overviews";
import { LanguageContext } from "./use-words";

/** What the overviews say beside what every page says, in the language chosen. */
export function useOverviewWords(): Wording & OverviewWording {
  const { words, overviews = englishOverviews } = use(LanguageContext);
  return useMemo(() => ({ ...words, ...overviews }), [words, overviews]);
}
