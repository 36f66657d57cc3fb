import type { AnnotatedArticle } from "../../article/format";
import type { NamedEntity } from "../people/entity";
import type { SaidPart } from "../speaking/said-part";
import { namesAbove } from "../turns/name-lines";
import { wordsOfNotes } from "../words/words-of-notes";
import { entityOfName, giveRole } from "./turns";

/** What is said, with whoever is named in a line of its own above a paragraph that is quoted as a whole. */
export function saidBelowNames(
  parts: readonly SaidPart[],
  { sections, language }: Pick<AnnotatedArticle, "sections" | "language">,
  entities: readonly NamedEntity[],
): readonly SaidPart[] {
  const above = namesAbove(sections);
  if (above.size === 0) return parts;
  const notes = wordsOfNotes(language);
  const known = new Map<string, NamedEntity>();
  return parts.map((part): SaidPart => {
    const line = above.get(part.span.paragraph);
    if (line === undefined) return part;
    const { name, role } = line;
    const entity = known.get(name) ?? entityOfName(name, entities, -1 - known.size);
    known.set(name, entity);
    giveRole(entity, role);
    const reason = notes.of(notes.above, name);
    return { ...part, entity, mention: undefined, goesOn: false, signs: ["a turn"], reason };
  });
}
