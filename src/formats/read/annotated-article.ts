import { refusalOf } from "../../core/article/problem";
import { decode } from "../../core/bytes/decode";
import type { Content, ReadResult } from "../format";

/** Annotated Article JSON, as it stands in the file: opening it checks it, and says what is wrong in it. */
export function readAnnotatedArticle({ bytes }: Content): ReadResult {
  const decoded = decode(bytes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const { value, problems } = decoded;
  const field = foreignField(value);
  if (field !== undefined) {
    return { status: "refused", problems: [refusalOf("bytes.unknown-json", { field })] };
  }
  const { sections, annotations } = value as { sections?: unknown; annotations?: unknown };
  const understood = {
    ...(Array.isArray(sections) && { sections: sections.length }),
    ...(Array.isArray(annotations) && { annotations: annotations.length }),
  };
  return {
    status: "read",
    articles: [value],
    report: { understood, repaired: problems, leftOut: [] },
  };
}

/** What an annotated article has at least one of. */
const own = ["formatVersion", "headline", "sections", "annotations", "speakers"];

/** The first field of an object, or of the first one in a list, that has nothing of an annotated article. */
function foreignField(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== "object" || one === null || own.some((field) => field in one))
    return undefined;
  return Object.keys(one)[0]?.slice(0, 100);
}
