import { parseArgs } from "node:util";

export const usage = `Usage: npm run apply -- [--out FILE] ARTICLE PATCH

Makes the changes of a patch (*.corrections.json) in an article: in the version that it was made on, or in
a later one, by ids and by words. The article goes to standard output, with everything that the patch
says nothing of as it was. What does not fit any more is left out, and goes to standard error, with what
was there before, what the patch makes of it, and what the article has.

  --out FILE  writes the article into this file, which may be the one that was given
  --help      prints this

Exit codes: 0 all changes were made; 1 some do not fit, or words are not in the text any more; 2 it was
not called as above, or a file could not be read or written, or is none.

With npm, put --silent before "apply" where the output is read by a program: npm prints lines of its own.
`;

/** What the command was called for. */
export interface Asked {
  readonly article: string;
  readonly patch: string;
  readonly out: string | undefined;
}

/** Reads the words of a command; undefined where they are not those of {@link usage}. */
export function asked(words: readonly string[]): Asked | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
    });
    if (values.help) return "help";
    const [article, patch, more] = positionals;
    if (article === undefined || patch === undefined || more !== undefined) return undefined;
    return values.out === "" ? undefined : { article, patch, out: values.out };
  } catch {
    return undefined;
  }
}
