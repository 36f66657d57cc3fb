import { use, useMemo } from "react";
import type { Wording } from "./english";
import { englishOverviews, type OverviewWording } from "./english-overviews";
import type { PartWording } from "./english-parts";
import { usePartWords } from "./use-part-words";
import { LanguageContext } from "./use-words";

/** What the overviews say beside what every page and its parts say, in the language chosen. */
export function useOverviewWords(): Wording & PartWording & OverviewWording {
  const words = usePartWords();
  const { overviews = englishOverviews } = use(LanguageContext);
  return useMemo(() => ({ ...words, ...overviews }), [words, overviews]);
}
