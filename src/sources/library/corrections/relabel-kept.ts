import { applyAll } from "../../../core/editing/change";
import { fieldOf } from "../../../core/editing/json";
import { type LabelMeaning, relabel } from "../../../core/editing/relabel";
import { countryOfWords } from "../../../formats/read/model/country-of";
import { correctKept } from "./correct-kept";

export type { LabelMeaning };

/** Lets labels of a kept file stand for something else, as one correction. Rejects as correctKept does. */
export function relabelKept(
  key: string,
  changes: readonly {
    readonly label: string;
    readonly ids: readonly string[];
    readonly meaning: LabelMeaning;
  }[],
): Promise<boolean> {
  const about = changes.map(({ label }) => label).join(", ");
  return correctKept(key, "type", about, (file, before) => {
    const written = fieldOf(file, "language");
    const language = typeof written === "string" ? written : "en";
    const countryOf = (words: string) => countryOfWords(words, language, true);
    let now = file;
    return changes.flatMap(({ ids, meaning }) => {
      const operations = relabel(now, before, ids, meaning, countryOf);
      const applied = applyAll(now, operations);
      if (applied.status === "applied") now = applied.file;
      return operations;
    });
  });
}
