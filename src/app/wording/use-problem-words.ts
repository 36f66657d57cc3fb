import { use } from "react";
import { englishProblems } from "./english-problems";
import type { ProblemWording } from "./problem-words";
import { LanguageContext } from "./use-words";

/** What is said of problems with files, in the language chosen. */
export function useProblemWords(): ProblemWording {
  const { problems = englishProblems } = use(LanguageContext);
  return problems;
}
