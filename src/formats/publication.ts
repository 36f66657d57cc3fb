import type { AnnotatedArticle } from "../core/article/format";
import { dayOf } from "./citation";

/**
 * The name of the paper, agency or site that an article appeared in: its first source, without the
 * day where that ends the name. Undefined where the file names no source.
 */
export function publicationOf({
  sources = [],
  published,
  language,
}: Pick<AnnotatedArticle, "sources" | "published" | "language">): string | undefined {
  const name = sources[0]?.name.trim();
  if (name === undefined || published === undefined) return name;
  const day = dayOf(published, language);
  if (!name.endsWith(day)) return name;
  return name.slice(0, -day.length).replace(/[\s,;،·–-]+$/u, "") || name;
}
