import { parseArgs } from "node:util";

export const usage = `npm run draft -- FILE [--out FILE]

Drafts the annotations of the article in FILE and prints Annotated Article JSON, or writes it to the file
after --out. FILE is a page in HTML, Markdown, an annotated article, whose annotations are made anew, or
plain text, as is standard input, for which "-" stands. What was left out of it is told on standard error.
For JSON alone on standard output, call npm run --silent draft. Exit code: 0; 1 if there is no article in
the file; 2 if a file cannot be read or written, or the command was called otherwise.
`;

/** What the command was called for. */
export interface Asked {
  /** "-" for standard input. */
  readonly file: string;
  readonly out: string | undefined;
}

/** Reads the words of a command; undefined where they are not those of {@link usage}. */
export function asked(words: readonly string[]): Asked | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "help";
    const [file, another] = positionals;
    if (file === undefined || another !== undefined || values.out === "") return undefined;
    return { file, out: values.out };
  } catch {
    return undefined;
  }
}
