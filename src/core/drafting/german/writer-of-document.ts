// Says whose words a German document has that names no writer: `heißt es in der Stellungnahme`.
import type { NamedEntity } from "../people/entity";
import { bodiesIn, isOwner } from "./body-mentions";
import { isAside } from "./german-choice";
import { germanNoun } from "./german-words";
import { meantBy } from "./meant-in-german";
import type { NamedInTexts } from "./named-before";

/** Documents in which a body speaks for itself; a study or an expert's report does not. */
const statement =
  /(?:mitteilung|stellungnahme|erklärung|schreiben|brief|aussendung|statement|flugblatt|posting|aufruf|appell)$/i;
const opening =
  /(?:^|[.!?“”"«»]\s+)(?:Auch\s+)?((?:[Dd]er|[Dd]ie|[Dd]as)\s+(?:\p{Ll}+e\s+){0,2}(\p{Lu}[\p{L}-]+))/gu;
/** So far back, in UTF-16 units, the body is looked for. */
const farthest = 800;

/** The body that the paragraph speaks of before the document, or whom `sein` and `ihr` mean. */
export function writerOf(
  told: NamedInTexts,
  paragraph: number,
  start: number,
  document: string,
): NamedEntity | undefined {
  if (!statement.test(document)) return undefined;
  if (/^sein/i.test(document)) return meantBy(told, paragraph, start, "er");
  const body = bodySpokenOf(told, paragraph, start);
  return body ?? (/^ihr/i.test(document) ? meantBy(told, paragraph, start, "sie") : undefined);
}

/** The body that the paragraph spoke of last before a place. */
export function bodySpokenOf(
  { names, texts }: NamedInTexts,
  paragraph: number,
  start: number,
): NamedEntity | undefined {
  const text = texts[paragraph] ?? "";
  const since = Math.max(0, start - farthest);
  const named = bodiesIn(names, paragraph, since, start).findLast(
    (body) => !isOwner(body, text, since) && !isAside(body, text, since),
  );
  const described = [...text.slice(since, start).matchAll(opening)].findLast(
    ({ 2: noun = "" }) => germanNoun(noun) === "body",
  );
  if (described !== undefined && since + described.index > (named?.start ?? -1))
    return names.described(described[1] ?? "", "body");
  return named?.entity;
}
