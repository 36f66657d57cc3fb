import { basename } from "node:path";
import { parseArgs } from "node:util";

export const usage = `Usage: npm run validate -- [--fix [--out DIR]] [--json] FILE…

Checks Annotated Article JSON files, as the reader does when it opens one. Prints each problem as

  FILE:LINE:COLUMN: PATH: MESSAGE

and what is in each file that has nothing wrong with it. Columns are counted in code points from 1.
What stands behind "remark:" is read all the same; "can be fixed" is what --fix changes.

  --fix      writes into the file what was read where it was written otherwise, and where words were
             found that have moved. Every other byte stays as it is. What a person has to decide is
             left, and printed.
  --out DIR  writes the files into this folder, under their names, and leaves the given ones alone
  --json     prints one JSON object in place of lines: {"files": [{"file", "fixed", "contents",
             "problems": [{"code", "severity", "where": {"path", "line", "column"}, "given",
             "message", "annotation", "paragraph", "leftOut", "fixes"}]}]}; "given" holds the
             values that the message names, "severity" is "error", or "warning" for a remark
  --help     prints this

Exit codes: 0 nothing is wrong, or there are only remarks; 1 something of a file cannot be used;
2 it was not called as above, or a file could not be read or written. With --fix, what is left counts.

With npm, put --silent before "validate" for --json: npm prints lines of its own.
`;

/** What the command was called for. */
export interface Asked {
  readonly files: readonly string[];
  readonly fix: boolean;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** Reads the words of a command; undefined where they are not those of {@link usage}. */
export function asked(words: readonly string[]): Asked | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        fix: { type: "boolean", default: false },
        out: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { fix, out, json, help } = values;
    if (help) return "help";
    if (positionals.length === 0 || out === "" || (out !== undefined && !fix)) return undefined;
    const names = new Set(positionals.map((file) => basename(file)));
    // In one folder, one of two files of the same name would take the other's place.
    if (out !== undefined && names.size < positionals.length) return undefined;
    return { files: positionals, fix, out, json };
  } catch {
    return undefined;
  }
}
