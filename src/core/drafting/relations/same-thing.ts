import type { SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";

export function isCoordinated(
  tokens: readonly Token[],
  one: SpeakerMention,
  two: SpeakerMention,
): boolean {
  // `the Coal Board and the Miners' Union said`
  const end = afterState(tokens, one.to);
  const isAfterThe = two.kind === "name" && tokens[end + 1]?.lower === "the";
  if (two.from !== end + (isAfterThe ? 2 : 1)) return false;
  if (!/^(?:and|&)$/.test(tokens[end]?.lower ?? "")) return false;
  return (
    one.kind !== "pronoun" && (one.kind === two.kind || two.kind === "name") && !one.isPossessive
  );
}

/** `Rep. Ida Lund, D-Ohio, and`, `Rep. Ida Lund (D-Ohio) and`: after the party and state. */
function afterState(tokens: readonly Token[], to: number): number {
  if (!/^[,(]$/.test(tokens[to]?.text ?? "") || !/^[RDI]-\p{Lu}/u.test(tokens[to + 1]?.text ?? ""))
    return to;
  return /^[,)]$/.test(tokens[to + 2]?.text ?? "") ? to + 3 : to;
}

export function isSameThing(
  one: SpeakerMention,
  two: SpeakerMention,
  tokens: readonly Token[],
): boolean {
  if (
    one.isPlural ||
    two.isPlural ||
    one.isPossessive ||
    two.kind === "pronoun" ||
    one.type === "place"
  )
    return false;
  if (one.kind === "name" && two.kind === "name") return false;
  if (one.kind === "description" && two.kind === "description") return false;
  if (one.kind === "description" && one.nounKind?.of === "document") return false;
  // `a farmer from Hull, East Yorkshire, said`
  if (
    one.kind === "description" &&
    two.type === "unknown" &&
    (two.words.length === 1 ||
      /^(?:North|South|East|West|New|Upper|Lower)$/.test(two.words[0] ?? "")) &&
    /\b(?:from|in|near)\s+\p{Lu}[\p{L}'’-]*$/u.test(one.name)
  )
    return false;
  if (two.kind === "description") {
    if (one.type === "body" && two.nounKind?.of === "person") return false;
    // `Lund, his wife,` is his wife; `Lund, her son beside her,` is no son.
    const after = tokens[two.to];
    const isOwned = /^(?:his|her|their|its)$/.test(tokens[two.from]?.lower ?? "");
    if (
      isOwned &&
      after?.kind === "word" &&
      /^(?:beside|behind|at|in|on|with|by|next|near)$/.test(after.lower)
    )
      return false;
    // `Lund, who …`, `Lund, a farmer`, `Lund, director of …`: not `Lund, police said`.
    const first = tokens[two.from]?.lower ?? "";
    const isBody = two.nounKind?.of !== "person";
    return !isBody || /^(?:a|an|the|one|its|his|her|their)$/.test(first);
  }
  return (
    two.type === "body" ||
    one.nounKind?.of === two.type ||
    two.type === "unknown" ||
    (one.nounKind?.of === "person" && two.type === "person")
  );
}

/** `the German foreign minister` and `Germany's foreign minister` differ in a word that begins alike. */
export function isNational(wanted: readonly string[], own: readonly string[]): boolean {
  return wanted.every(
    (word) =>
      own.includes(word) ||
      isInShort(word, own) ||
      own.some(
        (other) => other.length > 3 && word.length > 3 && other.slice(0, 4) === word.slice(0, 4),
      ),
  );
}

/** `the UN envoy`, of the envoy of the United Nations. */
function isInShort(word: string, own: readonly string[]): boolean {
  const initials = own.map(([first = ""]) => first).join("");
  return word.length > 1 && word.length < 5 && initials.includes(word) && !own.includes(word);
}
