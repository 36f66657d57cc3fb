import { parseArgs } from "node:util";
import type { WriteListFormat } from "../../src/formats/format";
import { readFormats } from "../../src/formats/read-formats";
import { listFormats } from "../../src/formats/registry";

const known = readFormats
  .map(({ id, name, extensions }) => `  ${id.padEnd(18)} ${name} (.${extensions.join(", .")})`)
  .join("\n");

/** What is written where nothing else is asked for. */
const ownFormat = "json";

const written = [
  `  ${ownFormat.padEnd(18)} Annotated Article JSON (.json)`,
  ...listFormats.map(
    ({ id, name, extensions }) => `  ${id.padEnd(18)} ${name} (.${extensions[0]})`,
  ),
].join("\n");

export const usage = `Usage: npm run convert -- [--from FORMAT] [--to FORMAT] [--out DIR] FILE…

Reads files of other formats and writes each article in them as Annotated Article JSON. Which format a
file is in is seen from its beginning and its name. These are known:

${known}

Files that belong together are read as one: x.ann with x.txt, a corpus with its days, a zip, a folder.
Without --out there may be one of them, and its article goes to standard output. What was understood,
repaired and left out of each file goes to standard error, with the words that were left out.

  --from FORMAT  reads all files in this format
  --to FORMAT    writes one of these, with all quotations and, where it has them, mentions:

${written}

  --site ADDRESS the site that shows the articles, for addresses in what is written; else they are relative
  --out DIR      writes into this folder, as ID.json for the article's id (or with the ending of --to),
                 and never over another article of the same call
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
  /** The format to be written; undefined for the app's own. */
  readonly to: WriteListFormat | undefined;
  readonly site: string | undefined;
}

/** Reads the words of a command; undefined where they are not those of {@link usage}. */
export function asked(words: readonly string[]): Asked | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        from: { type: "string" },
        to: { type: "string", default: ownFormat },
        site: { type: "string" },
        out: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { out, from, to: toId, site, help } = values;
    if (help) return "help";
    if (positionals.length === 0 || out === "") return undefined;
    if (from !== undefined && !readFormats.some(({ id }) => id === from)) return undefined;
    const to = listFormats.find(({ id }) => id === toId);
    if (to === undefined && toId !== ownFormat) return undefined;
    return { files: positionals, out, from, to, site };
  } catch {
    return undefined;
  }
}
