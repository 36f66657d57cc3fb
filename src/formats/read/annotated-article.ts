import { decode } from "../../core/bytes/decode";
import type { Content, ReadResult } from "../format";

/** Annotated Article JSON, as it stands in the file: opening it checks it, and says what is wrong in it. */
export function readAnnotatedArticle({ bytes }: Content): ReadResult {
  const decoded = decode(bytes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const { value, problems } = decoded;
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
