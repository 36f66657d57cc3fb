import type { Fix, Problem, ProblemCode } from "../problem";

/** The most problems that are listed one by one; a file with more has one cause, not ten thousand. */
const mostProblems = 10_000;

/** The path of a part of a paragraph. */
const inParagraph = /^sections\[\d+\]\.paragraphs\[\d+\]\./;

interface Finding {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  readonly path: string;
  readonly message: string;
  readonly fixes?: readonly Fix[];
  /** The path of the part that is left out because of it. */
  leftOut?: string;
}

/** Collects what is wrong with one file, and what is left out because of it. */
export class Findings {
  readonly #found: Finding[] = [];
  #unlisted = 0;

  /** How many are listed so far: a place to come back to with {@link leaveOut}. */
  get count(): number {
    return this.#found.length;
  }

  /** Whether no more are listed, only counted. */
  get isFull(): boolean {
    return this.#found.length >= mostProblems;
  }

  error(code: ProblemCode, path: string, message: string): void {
    this.#add({ code, severity: "error", path, message });
  }

  warning(code: ProblemCode, path: string, message: string, fixes: readonly Fix[] = []): void {
    this.#add({ code, severity: "warning", path, message, ...(fixes.length > 0 && { fixes }) });
  }

  /** Says that the part at `path` is left out because of the errors found since `from`. */
  leaveOut(path: string, from: number): void {
    for (let index = from; index < this.#found.length; index++) {
      const finding = this.#found[index];
      if (finding?.severity === "error") finding.leftOut = path;
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

  /** All of it for a person, with what became of the parts unless the file is refused. */
  problems(outcome: "refused" | "shown"): readonly Problem[] {
    const problems: Problem[] = this.#found.map(({ leftOut, ...problem }) =>
      outcome === "refused" || leftOut === undefined
        ? problem
        : { ...problem, message: withFate(problem.message, fate(leftOut, problem.path)) },
    );
    if (this.#unlisted > 0) problems.push(theRest(this.#unlisted));
    return problems;
  }

  #add(finding: Finding): void {
    if (this.isFull) this.#unlisted += 1;
    else this.#found.push(finding);
  }
}

function withFate(message: string, what: string): string {
  return message.endsWith("?") ? `${message} ${what}` : `${message}; ${what}`;
}

function fate(leftOut: string, path: string): string {
  return leftOut === path ? "left out" : `${leftOut} is left out`;
}

function theRest(count: number): Problem {
  const message = `${count} more problems are not listed`;
  return { code: "limit", severity: "error", path: "", message };
}
