import { useMemo } from "react";
import type { Wording } from "./english";
import { englishOverviews } from "./english-overviews";
import { useWords } from "./use-words";

/** What the overviews say beside what every page says, in the language chosen. */
export function useOverviewWords(): Wording & typeof englishOverviews {
  const words = useWords();
  return useMemo(() => ({ ...words, ...englishOverviews }), [words]);
}
