import { parseArgs } from "node:util";
import { readFormats } from "../../src/formats/read-formats";

const known = readFormats
  .map(({ id, name, extensions }) => `  ${id.padEnd(18)} ${name} (.${extensions.join(", .")})`)
  .join("\n");

export const usage = `Usage: npm run convert -- [--from FORMAT] [--out DIR] FILE…

Reads files of other formats and writes each article in them as Annotated Article JSON. Which format a
file is in is seen from its beginning and its name. These are known:

${known}

Files that belong together are read as one: x.ann with x.txt, a corpus with its days, a zip, a folder.
Without --out there may be one of them, and its article goes to standard output. What was understood,
repaired and left out of each file goes to standard error, with the words that were left out.

  --from FORMAT  reads all files in this format
  --out DIR      writes into this folder, as ID.json for the article's id, and never over another
                 article of the same call
  --help         prints this

Exit codes: 0 all files were read; 1 a file has no article in it, or something of one cannot be used;
2 it was not called as above, or a file could not be read or written.

With npm, put --silent before "convert" where the output is read by a program: npm prints lines of its own.
`;

/** What the command was called for. */
export interface Asked {
  readonly files: readonly string[];
  readonly out: string | undefined;
  /** The id of a format that is in the list. */
  readonly from: string | undefined;
}

/** Reads the words of a command; undefined where they are not those of {@link usage}. */
export function asked(words: readonly string[]): Asked | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        from: { type: "string" },
        out: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { out, from, help } = values;
    if (help) return "help";
    if (positionals.length === 0 || out === "") return undefined;
    if (from !== undefined && !readFormats.some(({ id }) => id === from)) return undefined;
    return { files: positionals, out, from };
  } catch {
    return undefined;
  }
}
