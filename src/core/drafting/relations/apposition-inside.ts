// Appositions without commas: in parentheses, right before the name, and after `is`.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { plainlySaid } from "../words/speech-verbs";
import { afterAside } from "./aside";
import { nameAfterOffice } from "./name-after-office";
import { nameAfterClause } from "./named-after-clause";
import { isOnePerson } from "./one-person";

/** Notes of mentions that they only say more of another one of the sentence. */
export function apposeInside(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  mentions.forEach((mention, at) => {
    const own = relations[at];
    if (own === undefined) return;
    const next = mentions[at + 1];
    const nexts = relations[at + 1];
    if (next !== undefined && nexts !== undefined && isOfficeOf(mention, next, tokens)) {
      own.apposition = next;
      nexts.from = Math.min(nexts.from, own.from);
    }
    nameAfterOffice(mention, at, mentions, relations, tokens);
    nameAfterClause(mention, at, mentions, relations, tokens);
    if (next !== undefined && nexts !== undefined && isSaidToBe(mention, next, tokens))
      nexts.apposition ??= own.apposition ?? mention;
    if (own.apposition !== undefined) return;
    const some = endOfSome(mention, tokens);
    if (some === undefined && mention.kind !== "name") return;
    const close = some ?? closing(tokens, mention.to);
    mentions.forEach((other, index) => {
      const theirs = relations[index];
      if (theirs !== undefined && other.from > mention.to && other.to <= close)
        theirs.apposition ??= mention;
    });
  });
}

/** `chair of the parish council Ida Lund`, and `one of them is Ida Lund, 67,`: the description is of the name. */
function isOfficeOf(one: SpeakerMention, name: SpeakerMention, tokens: readonly Token[]): boolean {
  if (one.kind !== "description" || name.kind !== "name" || one.isPlural || one.isPossessive)
    return false;
  if (one.type !== "person" || name.type === "body" || name.type === "place") return false;
  if (name.from <= one.to && name.to > one.to && name.from > one.from) return true;
  if (isCalled(one, name, tokens)) return true;
  return (
    /^(?:is|was)$/.test(tokens[one.to]?.lower ?? "") &&
    name.from === one.to + 1 &&
    name.words.length > 1 &&
    /^[,.]$/.test(tokens[name.to]?.text ?? "")
  );
}

/** `Lund, who is a teacher at the school, said`: she is the teacher. */
function isSaidToBe(
  { to, kind }: SpeakerMention,
  next: SpeakerMention,
  tokens: readonly Token[],
): boolean {
  return (
    next.kind === "description" &&
    !next.isPossessive &&
    ((tokens[to]?.text === "," &&
      tokens[to + 1]?.lower === "who" &&
      /^(?:is|was|are|were)$/.test(tokens[to + 2]?.lower ?? "") &&
      next.from - to <= 4) ||
      (kind === "name" && isPlainly(next, tokens, to)))
  );
}

/** `Lund is the mayor.`, `Lund is a teacher at the school.`: no more is said, and so that is who it is. */
function isPlainly(next: SpeakerMention, tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:is|was)$/.test(tokens[to]?.lower ?? "") &&
    next.from === to + 1 &&
    next.type === "person" &&
    !next.isPlural &&
    /^(?:an?|the)$/.test(tokens[next.from]?.lower ?? "") &&
    /^[.;]$/.test(tokens[next.to]?.text ?? ".")
  );
}

/** `One of them, a logger named Ida Lund, brought a saw` */
function isCalled(one: SpeakerMention, name: SpeakerMention, tokens: readonly Token[]): boolean {
  return (
    tokens[one.to]?.text === "," &&
    /^(?:named|called)$/.test(tokens[name.from - 1]?.lower ?? "") &&
    name.from - one.to <= 8 &&
    /^(?:an?|the)$/.test(tokens[one.to + 1]?.lower ?? "") &&
    tokens.slice(one.to + 1, name.from - 1).every(({ kind }) => kind === "word")
  );
}

/** `To Ida Lund, a farmer in Lom, it was`: up to where a description reaches that no verb comes after. */
export function endOfDescription(
  name: SpeakerMention,
  next: SpeakerMention,
  tokens: readonly Token[],
): number | undefined {
  const isOne = name.kind === "name" && next.kind === "description" && next.type === "person";
  // `Ek, now the council's leader, who`
  const isNow = /^(?:now|then|currently|formerly)$/.test(tokens[name.to + 1]?.lower ?? "");
  const begins = tokens[name.to]?.text === "," && next.from === name.to + (isNow ? 2 : 1);
  const article = isNow ? /^(?:an?|the)$/ : /^an?$/;
  if (!isOne || !begins) return undefined;
  // `Ida Lund, head of the Dockers Union said`
  const isHead = /^(?:head|chief|leader|founder|owner|director|president|chair|author)$/.test(
    tokens[next.from]?.lower ?? "",
  );
  if (isHead && plainlySaid.test(tokens[next.to]?.lower ?? "")) return next.to;
  if (!article.test(tokens[next.from]?.lower ?? "")) return undefined;
  return /^[,.;]$/.test(tokens[next.to]?.text ?? "") ? next.to : undefined;
}

/** `The artists – including Ida Lund and Bo Ek – said`: where some of several are named, the end of that. */
function endOfSome({ isPlural, to }: SpeakerMention, tokens: readonly Token[]): number | undefined {
  const [open, including] = tokens.slice(to, to + 2);
  if (!isPlural || !/^(?:including|among)$/.test(including?.lower ?? "")) return undefined;
  if (!/^(?:[,—–-]|--+)$/.test(open?.text ?? "")) return undefined;
  return afterAside(tokens, to, Math.min(tokens.length, to + 40));
}

/** Where the parenthesis that opens at a token closes; -1 where none opens. */
function closing(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return -1;
  for (let here = at + 1; here < at + 16; here++) if (tokens[here]?.text === ")") return here;
  return -1;
}

/** `The Minister of Works, Ida Lund said so.`: an office begins the sentence, and no comma ends the aside. */
export function isOfficeBefore(
  mention: SpeakerMention,
  next: SpeakerMention,
  tokens: readonly Token[],
): boolean {
  const before = tokens[mention.from - 1];
  return (
    isOnePerson(mention) &&
    (before === undefined || before.kind === "stop") &&
    next.words.length > 1 &&
    next.type !== "body" &&
    next.type !== "place"
  );
}
