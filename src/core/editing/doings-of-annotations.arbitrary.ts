// Everything a person can do to annotations, for property tests.
import {
  accept,
  addAnnotations,
  changeType,
  remove,
  setAbout,
  setMode,
  setNote,
  setSpeakers,
} from "./annotations";
import { type Doing, pick } from "./doing.arbitrary";
import { withEndMoved } from "./ends";
import { setAttribution, setRanges, withPartsJoined } from "./set-ranges";

export const doingsOfAnnotations: readonly Doing[] = [
  (file, marked, [a]) => accept(file, [pick(marked.annotations, a)?.id ?? ""]),
  (file, marked, [a]) => remove(file, [pick(marked.annotations, a)?.id ?? ""]),
  (file, { annotations, entities }, [a, b]) =>
    setSpeakers(file, [pick(annotations, a)?.id ?? ""], [pick(entities.speaker, b)?.id ?? ""]),
  (file, { annotations, entities }, [a, b]) => {
    const chosen = pick(annotations, a);
    if (chosen?.annotation.type !== "quotation") return [];
    return setAbout(file, chosen.id, "topics", b % 3 ? [pick(entities.topic, b)?.id ?? ""] : []);
  },
  (file, { annotations }, [a, b]) => {
    const chosen = pick(annotations, a);
    if (chosen?.annotation.type !== "quotation") return [];
    return setMode(file, chosen.id, pick(["quoted", "indirect"], b) ?? "turn");
  },
  (file, { annotations, entities }, [a, b, c]) => {
    const kind = pick(["quotation", "speaker", "topic", "country"] as const, c) ?? "speaker";
    const value = pick(entities[kind === "quotation" ? "speaker" : kind], b)?.id;
    const id = pick(annotations, a)?.id;
    return value === undefined || id === undefined ? [] : changeType(file, id, kind, value);
  },
  (file, marked, [a, b, c]) => {
    const chosen = pick(marked.annotations, a);
    const [first, ...others] = chosen?.ranges ?? [];
    if (chosen === undefined || first === undefined) return [];
    const text = marked.paragraphs[first.paragraph]?.text ?? "";
    const end = b % 2 ? "end" : "start";
    const moved = withEndMoved(
      first,
      text,
      "en",
      end,
      c % 2 ? 1 : -1,
      b % 3 ? "word" : "character",
    );
    return setRanges(file, marked, chosen.id, [moved, ...others]);
  },
  (file, marked, [a, b, c]) => {
    const paragraph = pick(marked.paragraphs, a);
    if (paragraph === undefined || paragraph.text === "") return [];
    const start = b % paragraph.text.length;
    const end = Math.min(start + 1 + (c % 9), paragraph.text.length);
    const range = { paragraph: paragraph.number, start, end };
    const speaker = marked.entities.speaker[0]?.id ?? "";
    const id = `n${a}-${b}-${c}`;
    if (marked.article.annotations?.some((each) => each.id === id)) return [];
    const annotation = { id, type: "quotation", speakers: [speaker] } as const;
    return addAnnotations(file, marked, [
      { annotation: { ...annotation, speakers: [speaker] }, ranges: [range] },
    ]);
  },
  (file, { annotations }, [a, b]) =>
    setNote(file, pick(annotations, a)?.id ?? "", b % 3 ? `Note ${b}` : ""),
  (file, marked, [a, b]) => {
    const chosen = pick(marked.annotations, a);
    if (chosen?.annotation.type !== "quotation") return [];
    return setAttribution(file, marked, chosen.id, pick(chosen.ranges, b));
  },
  (file, marked, [a, b]) => {
    const chosen = pick(marked.annotations, a);
    const joined = withPartsJoined(chosen?.ranges ?? [], b);
    return chosen === undefined ? [] : setRanges(file, marked, chosen.id, joined);
  },
];
