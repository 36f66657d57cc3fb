import { kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import { mentioned } from "../../core/article/mentioned";
import { quoted } from "../../core/article/quoted";
import type { LabelMeaning } from "../../sources/library/corrections/relabel-kept";

/** A label of another tool: what it stands for in an article now, and words that have it. */
export interface LabelUse {
  readonly label: string;
  readonly ids: readonly string[];
  /** What most of its mentions are of; "none" where they have been left out. */
  readonly meaning: LabelMeaning;
  readonly words: readonly string[];
}

/** Of so many mentions the words are looked at. */
const looked = 30;

/** So many words show what a label is used for. */
const shown = 3;

/** How labels are used, the most frequent first. */
export function labelUses(
  { annotations, ...marked }: MarkedArticle,
  labels: Readonly<Record<string, readonly string[]>>,
): readonly LabelUse[] {
  const byId = new Map(annotations.map((each) => [each.id, each]));
  return Object.entries(labels)
    .map(([label, ids]): LabelUse => {
      const there = ids.flatMap((id) => byId.get(id) ?? []);
      const of = there.flatMap(({ annotation }) =>
        annotation.type === "mention" ? mentioned(annotation).kind : ("speaker" as const),
      );
      const count = (kind: string) => of.filter((each) => each === kind).length;
      const [most] = [...kinds].sort((a, b) => count(b) - count(a));
      const some = there.slice(0, looked);
      const words = some.map((each) => quoted({ ...marked, annotations }, each));
      return {
        label,
        ids,
        meaning: of.length === 0 || most === undefined ? "none" : most,
        words: [...new Set(words)].slice(0, shown),
      };
    })
    .sort((a, b) => b.ids.length - a.ids.length);
}
