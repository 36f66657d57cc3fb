import { attribution } from "../attribution";
import { citationOf } from "../citation";
import { type Cited, onOneLine } from "./cited";

/** The citation as people write it, on one line: a quotation first, then the article as `citationOf` says, and the address. */
export function citationLine({ marked, entry, href }: Cited): string {
  const { article } = marked;
  const source = [article.headline, ...citationOf(article), href].join(", ");
  if (entry === undefined) return `${onOneLine(source)}\n`;
  const said = `${entry.text} — ${[attribution(entry), source].filter((part) => part !== "").join(", ")}`;
  return `${onOneLine(said)}\n`;
}
