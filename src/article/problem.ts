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
  /** The id of the annotation that it is about, if it is about one that has an id. */
  readonly annotation?: string;
  /** The id of the paragraph in which the annotation's words are, or were looked for. */
  readonly paragraph?: string;
  /** Where in the text of the file, both counted from 1, the column in code points. */
  readonly at?: { readonly line: number; readonly column: number };
  /** What to change in the file so that it says what was read; nothing where a person has to decide. */
  readonly fixes?: readonly Fix[];
}

/** A change in a file. `set` puts a field in that is not there; `rename` changes a field's name. */
export type Fix =
  | { readonly do: "set"; readonly path: string; readonly value: unknown }
  | { readonly do: "remove"; readonly path: string }
  | { readonly do: "rename"; readonly path: string; readonly name: string };

export type ProblemCode =
  | "bytes" // empty, not text, not UTF-8
  | "limit" // larger or deeper than this reader takes
  | "syntax" // not JSON
  | "version" // a format version this reader does not know
  | "type" // a value of the wrong kind or shape
  | "missing" // a required field is not there
  | "field" // an unknown field with nearly the name of a known one
  | "spelling" // a value written otherwise than the format says, and read as what it plainly means
  | "duplicate" // an id is used twice
  | "reference" // an id that names nothing in the file
  | "address" // a URL that may not be followed
  | "drift" // the place had moved and was found again
  | "unplaced"; // the place could not be found
