import { type Kind, kinds } from "../article/kinds";

/** Reads from `marks=speaker,topic` which kinds of marks are shown, `marks=none` for none; undefined where it names no kind. */
export function parseMarks(params: URLSearchParams): readonly Kind[] | undefined {
  const text = params.get("marks");
  const named = text?.split(",") ?? [];
  const shown = kinds.filter((kind) => named.includes(kind));
  return shown.length > 0 || text === "none" ? shown : undefined;
}

/** The part of a query that says which kinds of marks are shown, its comma as people write it. */
export function marksQuery(shown: readonly Kind[]): string {
  return `marks=${shown.join() || "none"}`;
}
