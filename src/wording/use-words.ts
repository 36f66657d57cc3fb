import { createContext, use } from "react";
import { english, type Wording } from "./english";

const WordingContext = createContext<Wording>(english);

/** What the interface says, in the language chosen. */
export function useWords(): Wording {
  return use(WordingContext);
}
