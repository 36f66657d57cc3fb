// Reads documents of GATE as JSON (bdocjs), whose `offset_type` says what positions count.
import type { Content, ReadResult } from "../../format";
import { articlesOfSpans } from "../model/articles-of-spans";
import { Notes } from "../model/notes";
import { isFields, listOf, numberOf, readJson, refusal, stringOf } from "../model/read-json";
import { stemOf } from "../model/short-text";
import type { Span } from "../model/spans";

/** Annotations of words and sentences as such. */
const linguistic =
  /^(Token|SpaceToken|Sentence|Split|paragraph|Lookup|NounChunk|VG|DEFAULT_TOKEN)$/;

export function readGate(content: Content): ReadResult {
  const notes = new Notes();
  const json = readJson(content, "GATE", notes);
  if ("problem" in json) return { status: "refused", problems: [json.problem] };
  const value = isFields(json.value) ? json.value : {};
  const text = stringOf(value["text"]);
  if (text === undefined) {
    const { problem } = refusal("this is GATE, and there is no text in it", "missing");
    return { status: "refused", problems: [problem] };
  }
  const sets = isFields(value["annotation_sets"]) ? Object.values(value["annotation_sets"]) : [];
  const spans = sets.flatMap((set, at) =>
    listOf(isFields(set) ? set["annotations"] : undefined).flatMap((each, number): Span[] => {
      const [start, end] = [numberOf(each["start"]), numberOf(each["end"])];
      const label = stringOf(each["type"]) ?? "";
      if (start === undefined || end === undefined || linguistic.test(label)) return [];
      return [{ key: `${at}.${number}`, parts: [{ start, end }], label }];
    }),
  );
  const name = (content.fileName || "GATE").slice(0, 300);
  const facts = { convertedFrom: [{ name, format: "GATE" }] };
  const unit = value["offset_type"] === "j" ? ("utf-16" as const) : ("code points" as const);
  const documents = [{ facts, text, spans, said: [] }];
  return articlesOfSpans(
    { format: "GATE", documents, unit },
    stemOf(content.fileName) || "GATE",
    notes,
  );
}
