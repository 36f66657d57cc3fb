import { describeIn } from "../../article/describe";
import type { AnnotatedArticle, Paragraph } from "../../article/format";
import { isFirstName } from "../names/first-names";
import { entityNamed, type NamedEntity } from "../people/entity";
import { confidenceOf } from "../speaking/confidence";
import { nameOfLabel, type TextTurn } from "../turns/find-turns";
import { wordsOfNotes } from "../words/words-of-notes";
import type { DraftedQuotation } from "./quotations";
import type { Speakers } from "./speakers";

/** A quotation for each turn; a last name is that of the one person in the text who has it. */
export function quotationsOfTurns(
  turns: readonly TextTurn[],
  paragraphs: readonly Paragraph[],
  entities: readonly NamedEntity[],
  speakers: Speakers,
  { bylines = [], headline, language }: Pick<AnnotatedArticle, "bylines" | "headline" | "language">,
): DraftedQuotation[] {
  const known = new Map<string, NamedEntity>();
  const notes = wordsOfNotes(language);
  const targets = paragraphs.map(describeIn);
  return turns.map((turn, at): DraftedQuotation => {
    const name = nameOfLabel(turn.label);
    const letters = isInitials(turn.label) ? turn.label.replaceAll(".", "") : undefined;
    const near = [...known.values(), ...entities];
    const entity =
      known.get(name) ??
      (letters === undefined
        ? fuller(name, entities)
        : byInitials(letters, near, bylines, -1 - at)) ??
      (isAnswer.test(name) ? answering(headline, near, -1 - at) : undefined) ??
      ofLabel(name, -1 - at);
    giveRole(entity, turn.role);
    const isUnknown = letters !== undefined && entity.words.length < 2;
    const signs = ["a turn", ...(isUnknown ? ["a turn, initials"] : [])];
    known.set(name, entity);
    const all = turn.parts.flatMap((part) => targets[part.paragraph]?.(part) ?? []);
    const attribution = targets[turn.paragraph]?.({
      start: turn.labelEnd - turn.label.length,
      end: turn.labelEnd,
    });
    return {
      type: "quotation",
      mode: "turn",
      speakers: speakers.idsOf(entity),
      targets: all,
      ...(attribution === undefined ? {} : { attribution }),
      origin: "machine",
      confidence: confidenceOf(signs),
      note: notes.of(notes.turn, `${turn.label}:`),
      signs,
    };
  });
}

/** `J.B.`, `PR`: `Q` and `A` say whose turn it is, and these whose name one is to know. */
function isInitials(label: string): boolean {
  return /^(?:\p{Lu}\.?){2,3}$/u.test(label);
}

/** The one whose names begin with the letters: who has a turn or is named, else who wrote it. */
function byInitials(
  letters: string,
  entities: readonly NamedEntity[],
  bylines: readonly string[],
  id: number,
): NamedEntity | undefined {
  const has = (words: readonly string[]) =>
    words.length > 1 && words.map(([first = ""]) => first).join("") === letters;
  const found = new Set(entities.filter(({ words, isUnnamed }) => !isUnnamed && has(words)));
  if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  const author = bylines.find((name) => has(name.split(" ")));
  return author === undefined ? undefined : ofLabel(author, id);
}

const isAnswer = /^(?:A|Answer|Antwort)$/;

/** `A:` below `Five questions for Eirik Nilsen` is his: the one person whom a headline names. */
function answering(
  headline: string,
  entities: readonly NamedEntity[],
  id: number,
): NamedEntity | undefined {
  const words = headline.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const names = words.flatMap((word, at) => {
    const next = words[at + 1] ?? "";
    if (!/^\p{Lu}/u.test(word) || !/^\p{Lu}/u.test(next)) return [];
    const isAsked = /^(?:for|with|to|mit|an)$/.test(words[at - 1] ?? "");
    return isFirstName(word) || isAsked ? [`${word} ${next}`] : [];
  });
  const [name, ...others] = names;
  if (name === undefined || others.length > 0 || !headline.includes(name)) return undefined;
  return entities.find((entity) => entity.name === name) ?? ofLabel(name, id);
}

/** Notes what a label says of who speaks, where the text says nothing. */
export function giveRole({ roles }: NamedEntity, role: string | undefined): void {
  if (role !== undefined && roles.length === 0)
    roles.push({ text: role, noun: role.toLowerCase() });
}

/** Who is meant by a name above or before words: the one of the entities who has it, else somebody new. */
export function entityOfName(
  name: string,
  entities: readonly NamedEntity[],
  id: number,
): NamedEntity {
  return fuller(name, entities) ?? ofLabel(name, id);
}

function fuller(name: string, entities: readonly NamedEntity[]): NamedEntity | undefined {
  const last = name.replace(/^(?:Mr|Ms|Mrs|Dr|Sir|Frau|Herr)\.?\s+/, "").toLowerCase();
  const found = entities.filter(
    ({ words, isUnnamed }) =>
      !isUnnamed &&
      (words.join(" ").toLowerCase() === last ||
        (words.length > 1 && words.at(-1)?.toLowerCase() === last)),
  );
  return found.length === 1 ? found[0] : undefined;
}

function ofLabel(name: string, id: number): NamedEntity {
  return entityNamed({ id, name, words: name.split(" "), type: "person", first: -1 });
}
