// From a short form of a name to the whole one, and back.
import type { SpeakerMention } from "../mentions/mention";
import { lastName, partKey, withoutArticle } from "./same-name";

/** The whole name where it stands in somebody's words or in the headline only. */
export function fullerName(
  mention: SpeakerMention,
  fullNames: readonly (readonly string[])[],
): SpeakerMention {
  const found = fullNames.filter(
    (words) => partKey(lastName(words)) === partKey(mention.words[0] ?? ""),
  );
  const [words, ...others] = found;
  const isOne = others.every((other) => other.join(" ") === words?.join(" "));
  if (words === undefined || !isOne || mention.type === "body" || mention.type === "place")
    return mention;
  return { ...mention, words, name: words.join(" "), type: "person" };
}

/** The words of a name by which alone somebody may be called. */
export function shortFormsOf(words: readonly string[]): ReadonlySet<string> {
  const [first = ""] = words;
  const beforeLast = words.at(-2) ?? "";
  return new Set([
    words.at(-1) ?? "",
    first,
    lastName(words),
    withoutArticle(lastName(words)),
    // `Amaya` of `José Luis Amaya Pineda`
    ...(words.length > 2 && beforeLast.length > 2 ? [beforeLast] : []),
  ]);
}
