import type { AnnotatedArticle, Mention, Quotation } from "./format";
import type { Kind } from "./kinds";

/** The fields in which the format has a kind: entities of the article, and ids of them in a quotation. */
export const fieldOfKind = {
  speaker: "speakers",
  topic: "topics",
  country: "countries",
} as const satisfies Record<Kind, keyof AnnotatedArticle & keyof Quotation>;

/** What a mention says that it is of. */
export function mentionOf(kind: Kind, id: string): Mention["of"] {
  const all: Record<Kind, Mention["of"]> = {
    speaker: { speaker: id },
    topic: { topic: id },
    country: { country: id },
  };
  return all[kind];
}
