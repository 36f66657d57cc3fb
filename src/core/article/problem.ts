import type { ProblemGiven } from "./problem-given";

/** Names what is wrong, finely enough for one sentence; what stands before the dot is its sort. */
export type ProblemCode = keyof ProblemGiven;

/** What sort of fault it is. */
export type ProblemSort = ProblemCode extends infer Code
  ? Code extends `${infer Sort}.${string}`
    ? Sort
    : never
  : never;

/** A code with the values that its sentence names; src/app/wording has the sentence, in each language. */
export type SaidProblem = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly given: ProblemGiven[Code] };
}[ProblemCode];

/** One thing wrong with a file, for a person to read and mend. */
export type Problem = SaidProblem & Where & About;

/** Where a problem is. */
export interface Where {
  /** A JSON path such as `annotations[3].targets[0].start`; empty for the file as a whole. */
  readonly path: string;
  /** Where in the text of the file, both counted from 1, the column in code points. */
  readonly at?: { readonly line: number; readonly column: number };
}

/** What a problem means for the article. */
export interface About {
  /** An error makes part of the file unusable; a warning was repaired or can be lived with. */
  readonly severity: "error" | "warning";
  /** The path of the part that is left out because of it. */
  readonly leftOut?: string;
  /** The id of the annotation that it is about, if it is about one that has an id. */
  readonly annotation?: string;
  /** The id of the paragraph in which the annotation's words are, or were looked for. */
  readonly paragraph?: string;
  /** What to change in the file so that it says what was read; nothing where a person has to decide. */
  readonly fixes?: readonly Fix[];
}

/** A change in a file. `set` puts a field in that is not there; `rename` changes a field's name. */
export type Fix =
  | { readonly do: "set"; readonly path: string; readonly value: unknown }
  | { readonly do: "remove"; readonly path: string }
  | { readonly do: "rename"; readonly path: string; readonly name: string };

/** Puts a problem together. */
export function problemOf<Code extends ProblemCode>(
  code: Code,
  given: ProblemGiven[Code],
  rest: Where & About,
): Problem {
  return { code, given, ...rest } as Problem; // the code and what it is given are of each other
}

/** The one problem for which a file as a whole is refused. */
export function refusalOf<Code extends ProblemCode>(
  code: Code,
  given: ProblemGiven[Code],
  at?: Where["at"],
): Problem {
  return problemOf(code, given, { severity: "error", path: "", ...(at && { at }) });
}

/** The sort of a problem by its code: "drift" of "drift.nearest". */
export function sortOf(code: ProblemCode): ProblemSort {
  return code.slice(0, code.indexOf(".")) as ProblemSort; // every code has a dot
}
