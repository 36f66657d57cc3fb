import type { Relations, SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";

/** What `it` or `the statement` says is said by whoever wrote it. */
export function giveDocumentsToAuthors(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  entityOf: (NamedEntity | undefined)[],
): void {
  const authors = new Map<NamedEntity, NamedEntity>();
  mentions.forEach((mention, at) => {
    const entity = entityOf[at];
    const author = relations[at]?.author;
    if (entity?.type !== "document" || !entity.isUnnamed) return;
    const writer = author === undefined ? undefined : entityOf[author.at];
    if (writer !== undefined && writer.type !== "document") authors.set(entity, writer);
    const isTold =
      mention.name === "it" || /^(?:the|his|her|their|this|that)\b/i.test(mention.name);
    const known = authors.get(entity);
    if (isTold && known !== undefined && relations[at]?.verb !== -1) entityOf[at] = known;
  });
}
