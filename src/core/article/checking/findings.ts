import { type Fix, type Problem, type ProblemCode, problemOf, refusalOf } from "../problem";
import type { ProblemGiven } from "../problem-given";

/** The most problems that are listed one by one; a file with more has one cause, not ten thousand. */
const mostProblems = 10_000;

/** The path of a part of a paragraph. */
const inParagraph = /^sections\[\d+\]\.paragraphs\[\d+\]\./;

/** Collects what is wrong with one file, and what is left out because of it. */
export class Findings {
  #found: Problem[] = [];
  #unlisted = 0;

  /** How many are listed so far: a place to come back to with {@link leaveOut}. */
  get count(): number {
    return this.#found.length;
  }

  /** Lists an error. `given` is asked for only if it is listed. */
  error<Code extends ProblemCode>(code: Code, path: string, given: () => ProblemGiven[Code]): void {
    this.#add(() => problemOf(code, given(), { severity: "error", path }));
  }

  /** Lists a warning. `given` is asked for only if it is listed. */
  warning<Code extends ProblemCode>(
    code: Code,
    path: string,
    given: () => ProblemGiven[Code],
    fixes: readonly Fix[] = [],
  ): void {
    const fixed = fixes.length > 0 && { fixes };
    this.#add(() => problemOf(code, given(), { severity: "warning", path, ...fixed }));
  }

  /** Says that the part at `path` is left out because of the errors found since `from`. */
  leaveOut(path: string, from: number): void {
    for (let index = from; index < this.#found.length; index++) {
      const finding = this.#found[index];
      if (finding?.severity === "error") this.#found[index] = { ...finding, leftOut: path };
    }
  }

  /**
   * Whether there is an error in one of these fields, or in the file as a whole. What is left out of a
   * paragraph that is kept, such as a mark or its picture, is none.
   */
  hasErrorIn(fields: readonly string[]): boolean {
    return this.#found.some(
      ({ severity, path, leftOut = "" }) =>
        severity === "error" &&
        (path === "" || fields.includes(path.split(/[.[]/, 1)[0] ?? "")) &&
        !inParagraph.test(leftOut),
    );
  }

  /** All of it, with what became of the parts unless the file is refused. */
  problems(outcome: "refused" | "shown"): readonly Problem[] {
    const problems =
      outcome === "shown" ? [...this.#found] : this.#found.map(({ leftOut: _, ...all }) => all);
    if (this.#unlisted > 0) problems.push(refusalOf("limit.unlisted", { count: this.#unlisted }));
    return problems;
  }

  #add(make: () => Problem): void {
    if (this.#found.length >= mostProblems) this.#unlisted += 1;
    else this.#found.push(make());
  }
}
