// Compares what descriptions say: `the head of the medical board`, `head of legal services`.
import { shortOffices } from "../names/name-titles";
import { isNational } from "../relations/same-thing";

/** Words of a description that say nothing against another: `the agency` and `a federal agency`. */
const plain =
  /^(?:the|a|an|this|that|his|her|their|its|of|and|both|two|three|same|who|for|in|at|by|current|sitting|incumbent|presumptive|longtime)$/;

/** `the head of the medical board` is not the `head of legal services`. */
export function isOfAnother(name: string, role: string): boolean {
  const [own, theirs] = [name, role].map((text) =>
    tellingWords(/ (?:of|for|at) (.+)$/u.exec(text)?.[1] ?? ""),
  );
  return (
    own !== undefined &&
    theirs !== undefined &&
    own.length > 0 &&
    theirs.length > 0 &&
    !isNational(own, theirs) &&
    !own.some((word) => theirs.includes(word))
  );
}

/** What a description says, in small letters, without words that say nothing against another. */
export function tellingWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "" && !plain.test(word) && !/-term$/.test(word))
    .map((word) => (word === "gop" ? "republican" : word))
    .map((word) => shortOffices.get(word)?.toLowerCase() ?? word);
}
