import { use, useMemo } from "react";
import type { Wording } from "./english";
import { englishParts, type PartWording } from "./english-parts";
import { LanguageContext } from "./use-words";

export type PartWords = Wording & PartWording;

/** What the parts beside and over the text say beside what every page says, in the language chosen. */
export function usePartWords(): PartWords {
  const { words, parts = englishParts } = use(LanguageContext);
  return useMemo(() => ({ ...words, ...parts }), [words, parts]);
}
