import { describeIn } from "../../article/describe";
import type { AnnotatedArticle } from "../../article/format";
import { entityNamed, type NamedEntity } from "../people/entity";
import { confidenceOf } from "../speaking/confidence";
import type { QuestionTurn } from "../turns/question-turns";
import { wordsOfNotes } from "../words/words-of-notes";
import type { DraftedQuotation } from "./quotations";
import type { Speakers } from "./speakers";

/** `She talks to Ida Lund about dough`: who asks. */
const asked =
  /\b(?:talks?|speaks?|spoke|talked|sat down|opens up|interview)\s+(?:to|with)\s+(\p{Lu}[\p{L}’'-]+(?: +\p{Lu}[\p{L}’'-]+)+)/u;

/** `Interview: Ida Lund` */
const interviewer =
  /\b(?:Interview(?:er)?|Questions|Fragen)(?::|\s+by|\s+von)\s+(\p{Lu}[\p{L}’'-]+(?: +\p{Lu}[\p{L}’'-]+)+)/u;

/** A quotation for each turn of an interview without names: by who is asked, and by who asks. */
export function quotationsOfQuestionTurns(
  turns: readonly QuestionTurn[],
  {
    sections,
    bylines = [],
    headline,
    language,
  }: Pick<AnnotatedArticle, "sections" | "bylines" | "headline" | "language">,
  entities: readonly NamedEntity[],
  speakers: Speakers,
): DraftedQuotation[] {
  const notes = wordsOfNotes(language);
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const before = paragraphs.slice(0, turns[0]?.parts[0]?.paragraph ?? 0).map(({ text }) => text);
  const opening = [headline, ...before].join("\n");
  const asking = bylines[0] ?? (interviewer.exec(opening) ?? asked.exec(opening))?.[1];
  const answers = mostNamed(opening, entities, asking);
  const asks =
    asking === undefined
      ? undefined
      : entityNamed({ id: -1, name: asking, words: asking.split(" "), type: "person", first: -1 });
  const targets = paragraphs.map(describeIn);
  const told = new Map<string, NamedEntity>();
  return turns.map(({ says, isBold, parts, name }): DraftedQuotation => {
    const entity =
      name === undefined ? (says === "answer" ? answers : asks) : namedBy(name, entities, told);
    const signs = ["a turn", "a turn after a question"];
    if (!isBold) signs.push("a question without bold");
    if (entity === undefined) signs.push("means nobody");
    return {
      type: "quotation",
      mode: "turn",
      speakers: speakers.idsOf(entity),
      targets: parts.flatMap((part) => targets[part.paragraph]?.(part) ?? []),
      origin: "machine",
      confidence: confidenceOf(signs),
      note: notes[says === "answer" ? "answer" : "question"],
      signs,
    };
  });
}

/** Whom the name before a colon means: who has it in the text, else somebody new. */
function namedBy(
  name: string,
  entities: readonly NamedEntity[],
  told: Map<string, NamedEntity>,
): NamedEntity {
  const known =
    told.get(name) ??
    entities.find((entity) => entity.name === name || entity.words.at(-1) === name) ??
    entityNamed({ id: -1, name, words: name.split(" "), type: "unknown", first: -1 });
  told.set(name, known);
  return known;
}

/** The person whom the headline and the opening name most often, but not who asks. */
function mostNamed(
  opening: string,
  entities: readonly NamedEntity[],
  asking: string | undefined,
): NamedEntity | undefined {
  let best: NamedEntity | undefined;
  let most = 0;
  for (const entity of entities) {
    if (entity.isUnnamed || entity.words.length < 2 || entity.name === asking) continue;
    if (entity.type !== "person" && entity.type !== "unknown") continue;
    const named = opening.split(entity.words.at(-1) ?? entity.name).length - 1;
    if (named > most) {
      most = named;
      best = entity;
    }
  }
  return best;
}
