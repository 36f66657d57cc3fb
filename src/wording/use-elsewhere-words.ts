import { useMemo } from "react";
import type { Wording } from "./english";
import { englishElsewhere } from "./english-elsewhere";
import { useWords } from "./use-words";

/** What is said of articles that are not ours beside what every page says, in the language chosen. */
export function useElsewhereWords(): Wording & { readonly elsewhere: typeof englishElsewhere } {
  const words = useWords();
  return useMemo(() => ({ ...words, elsewhere: englishElsewhere }), [words]);
}
