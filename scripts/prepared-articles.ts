import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examine } from "../src/sources/library/opening/examine";
import { preparedText } from "../src/sources/library/opening/prepared";
import { articleFiles } from "./library-folder";

/** A file that the build writes: its name and what is in it. */
export interface PreparedFile {
  readonly name: string;
  readonly text: string;
}

/** Checks and places the articles of a folder. Throws for one that cannot be shown. */
export function preparedArticles(folder: string): readonly PreparedFile[] {
  return articleFiles(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    const text = preparedText(
      bytes,
      examine(bytes, () => {}),
    );
    if (text !== undefined) return { name: name.replace(/\.json$/, ".prepared.json"), text };
    const file = join(folder, name);
    throw new Error(`${file} cannot be shown: run npm run validate -- ${file}`);
  });
}
