import { createContext, use } from "react";
import type { Wording } from "./english";
import { inEnglish, type Language } from "./languages";

/** The language that the interface speaks. */
export const LanguageContext = createContext<Language>(inEnglish);

/** What the interface says, in the language chosen. */
export function useWords(): Wording {
  return use(LanguageContext).words;
}
