import { type Cited, citationKey, containerOf, datePartsOf, noteOf, onOneLine } from "./cited";

/**
 * The citation in RIS, as reference managers import it: a tag of two letters, two blanks, a dash and
 * a blank begin each line, and nothing goes on in the next one.
 */
export function ris(cited: Cited): string {
  const { article } = cited.marked;
  const published = datePartsOf(article.published);
  const note = noteOf(cited);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["TY", "NEWS"],
    ["ID", citationKey(cited)],
    ...(article.bylines ?? []).map((name) => ["AU", name] as const),
    ["TI", article.headline],
    ["T2", containerOf(cited)],
    ["PY", published && String(published[0])],
    ["DA", published && dateOf(published)],
    ["UR", cited.href],
    ["Y2", dateOf(datePartsOf(cited.accessed) ?? [0])],
    ["LA", article.language],
    ["N1", note],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = onOneLine(value ?? "");
    return text === "" ? [] : `${tag}  - ${text}`;
  });
  return [...lines, "ER  - ", ""].join("\r\n");
}

/** As RIS has it: year/month/day/other, the last empty. */
function dateOf(parts: readonly (number | undefined)[]): string {
  return `${parts.map((part) => String(part).padStart(2, "0")).join("/")}/`;
}
