import { use, useMemo } from "react";
import type { Wording } from "./english";
import { type ElsewhereWording, englishElsewhere } from "./english-elsewhere";
import { LanguageContext } from "./use-words";

/** What is said of articles that are not ours beside what every page says, in the language chosen. */
export function useElsewhereWords(): Wording & { readonly elsewhere: ElsewhereWording } {
  const { words, elsewhere = englishElsewhere } = use(LanguageContext);
  return useMemo(() => ({ ...words, elsewhere }), [words, elsewhere]);
}
