import type { Problem, ProblemCode } from "../../core/article/problem";
import type { ProblemGiven } from "../../core/article/problem-given";
import {
  type Expectation,
  expectedWords,
  type PlainExpectation,
} from "../../core/article/values/expectation";

/** What a language says of problems. */
export interface ProblemWording {
  /** One sentence for each code, with the values it is given. */
  readonly says: { readonly [Code in ProblemCode]: (given: ProblemGiven[Code]) => string };
  /** A sentence with what became of the part: `part` is its path, undefined for the place itself. */
  readonly leftOut: (sentence: string, part: string | undefined) => string;
}

/** What a language calls what is expected, in words that go after "expected". */
export interface ExpectationWording {
  readonly plain: Readonly<Record<PlainExpectation, string>>;
  readonly textAtMost: (characters: number) => string;
  /** Words of the format, which are the same in every language. */
  readonly oneOf: (words: readonly string[]) => string;
}

/** What is wrong and what became of it, as a language says it. */
export function problemText(problem: Problem, { says, leftOut }: ProblemWording): string {
  const say = says[problem.code] as (given: Problem["given"]) => string; // of the same code
  const sentence = say(problem.given);
  if (problem.leftOut === undefined) return sentence;
  return leftOut(sentence, problem.leftOut === problem.path ? undefined : problem.leftOut);
}

/** What is expected, as a language says it. */
export function expectationText(expectation: Expectation, words: ExpectationWording): string {
  const few = expectedWords(expectation);
  if (few !== undefined) return words.oneOf(few);
  const [, characters] = /^text-at-most:(\d+)$/.exec(expectation) ?? [];
  if (characters !== undefined) return words.textAtMost(Number(characters));
  return words.plain[expectation as PlainExpectation]; // it is no other
}
