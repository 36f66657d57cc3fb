/** One thing wrong with a file, for a person to read and mend. */
export interface Problem {
  /** What sort of fault it is, stable across wordings. */
  readonly code: ProblemCode;
  /** An error makes part of the file unusable; a warning was repaired or can be lived with. */
  readonly severity: "error" | "warning";
  /** Where: a JSON path such as `annotations[3].targets[0].start`; empty for the file as a whole. */
  readonly path: string;
  /** What was found there, what was expected, and what became of it. */
  readonly message: string;
}

export type ProblemCode =
  | "bytes" // empty, not text, not UTF-8
  | "limit" // larger or deeper than this reader takes
  | "syntax" // not JSON
  | "version" // a format version this reader does not know
  | "type" // a value of the wrong kind or shape
  | "missing" // a required field is not there
  | "duplicate" // an id is used twice
  | "reference" // an id that names nothing in the file
  | "address" // a URL that may not be followed
  | "drift" // the place had moved and was found again
  | "unplaced"; // the place could not be found
