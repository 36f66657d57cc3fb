// Finds where a German text names its bodies.
import type { NamedEntity } from "../people/entity";
import { byParagraph } from "../sentences/by-paragraph";
import type { UseOfWords } from "./bare-names";
import { type Word, wordsOf } from "./capital-runs";
import { germanNoun } from "./german-words";
import type { GermanMention } from "./mention-in-german";
import { bodiesNamedIn, type NamedBody } from "./named-bodies";
import { mentionsOfParagraph } from "./near-mentions";

type Call = { readonly words: readonly string[]; readonly entity: NamedEntity };
/** What the bodies of a text are called, by the first word, longer names first. */
type Calls = ReadonlyMap<string, readonly Call[]>;

/** So many names that begin with the same word are told apart. */
const mostOfOneWord = 12;

/** What the bodies of a text are called; `named` are the people of each paragraph. */
export function calledBodies(
  paragraphs: readonly string[],
  used: UseOfWords,
  named: (paragraph: number) => readonly GermanMention[],
  entityOf: (body: NamedBody) => NamedEntity,
): Calls {
  const calls = new Map<string, Call[]>();
  for (const [paragraph, text] of paragraphs.entries()) {
    const ends = new Set(named(paragraph).map(({ end }) => end));
    for (const body of bodiesNamedIn(text, used, (end) => ends.has(end))) {
      const entity = entityOf(body);
      for (const call of body.calls) {
        const words = wordsOf(call.join(" ")).map((word) => word.text);
        const all = calls.get(words[0] ?? "") ?? [];
        const key = words.join(" ");
        const isNew = all.length < mostOfOneWord && all.every((one) => one.words.join(" ") !== key);
        if (words[0] !== undefined && isNew) calls.set(words[0], [...all, { words, entity }]);
      }
    }
  }
  for (const all of calls.values()) all.sort((one, other) => other.words.length - one.words.length);
  return calls;
}

/** The places where bodies are named and no people, with the noun right before: `Verein Hafenlicht`. */
export function mentionsOfBodies(
  paragraphs: readonly string[],
  calls: Calls,
  people: readonly GermanMention[],
): GermanMention[] {
  if (calls.size === 0) return [];
  const inParagraph = byParagraph(people);
  return paragraphs.flatMap((text, paragraph) => {
    const starts = new Set((inParagraph.get(paragraph) ?? []).map(({ start }) => start));
    return mentionsIn(text, paragraph, calls).filter(({ start }) => !starts.has(start));
  });
}

function mentionsIn(text: string, paragraph: number, calls: Calls): GermanMention[] {
  const words = wordsOf(text);
  const found: GermanMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const call = callAt(words, at, calls);
    const first = words[at];
    const last = words[at + (call?.words.length ?? 0) - 1];
    if (call === undefined || first === undefined || last === undefined) continue;
    const before = words[at - 1];
    const isAfterKind =
      before !== undefined &&
      text.slice(before.end, first.start) === " " &&
      germanNoun(before.text) === "body";
    const start = isAfterKind ? before.start : first.start;
    found.push({ paragraph, start, end: last.end, entity: call.entity });
    at += call.words.length - 1;
  }
  return found;
}

/** The longest name that stands here, be it a genitive. */
function callAt(words: readonly Word[], at: number, calls: Calls): Call | undefined {
  const first = words[at]?.text ?? "";
  const known = calls.get(first) ?? (/s$/.test(first) ? calls.get(first.slice(0, -1)) : undefined);
  return known?.find((call) =>
    call.words.every((word, offset) => {
      const here = words[at + offset]?.text;
      return here === word || (offset === call.words.length - 1 && here === `${word}s`);
    }),
  );
}

/** The bodies that a stretch of a paragraph names, in order. */
export function bodiesIn(
  names: { readonly bodies: readonly GermanMention[] },
  paragraph: number,
  from: number,
  to: number,
): GermanMention[] {
  return mentionsOfParagraph(names.bodies, paragraph).filter(
    ({ start, end }) => start >= from && end <= to,
  );
}

/** Whether a body is named as what somebody else belongs to: `Sprecherin der Gewerkschaft Lotsa`. */
export function isOwner({ start }: GermanMention, text: string, from: number): boolean {
  return /\p{Lu}[\p{L}-]+\s+(?:de[rs]|von|vom|beim?|für|aus)\s+(?:de[rms]\s+)?(?:\p{L}+e[nrs]?\s+){0,2}$/u.test(
    text.slice(Math.max(from, start - 80), start),
  );
}
