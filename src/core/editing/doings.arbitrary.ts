// Everything a person can do to an article, for property tests.
import type { MarkedArticle } from "../article/marked-article";
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
import { withEndMoved } from "./ends";
import { addEntity, divideEntity, mergeEntities, setEntityField } from "./entities";
import type { JsonObject } from "./json";
import type { Operation } from "./operation";
import { editWords, joinParagraphs, splitParagraph } from "./paragraphs";
import { rewriteParagraph } from "./rewrite";
import { setAttribution, setRanges, withPartsJoined } from "./set-ranges";
import {
  joinSections,
  moveParagraph,
  moveSection,
  removeParagraph,
  setHeading,
  splitSection,
} from "./structure";

/** One of everything a person can do, by three numbers that are brought into bounds. */
export const doings: readonly ((
  file: JsonObject,
  marked: MarkedArticle,
  picks: readonly [number, number, number],
) => readonly Operation[])[] = [
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
  (file, _, [a, b]) => addEntity(file, "speaker", `new-${a}`, `New ${b}`),
  (file, { entities }, [a, b]) =>
    setEntityField(file, "speaker", pick(entities.speaker, a)?.id ?? "", "name", `Renamed ${b}`),
  (file, { entities }, [a, b, c]) => {
    const kind = pick(["speaker", "topic"] as const, c) ?? "topic";
    const [gone, kept] = [pick(entities[kind], a), pick(entities[kind], b)];
    return gone && kept ? mergeEntities(file, kind, gone.id, kept.id) : [];
  },
  (file, { entities, annotations }, [a, b, c]) => {
    const from = pick(entities.speaker, a)?.id ?? "";
    const to = { id: `divided-${b}`, name: `Divided ${b}` };
    return divideEntity(file, "speaker", from, to, [pick(annotations, c)?.id ?? ""]);
  },
  (file, marked, [a, b, c]) => {
    const paragraph = pick(marked.paragraphs, a);
    if (paragraph === undefined) return [];
    const { id, text } = paragraph;
    const at = b % (text.length + 1);
    const to = text.slice(0, at) + ["", "so ", "😀", "x"][c % 4] + text.slice(at + (c % 6));
    return editWords(file, marked, id, to).operations;
  },
  (file, marked, [a, b, c]) => {
    const paragraph = pick(marked.paragraphs, a);
    if (paragraph === undefined) return [];
    return splitParagraph(
      file,
      marked,
      paragraph.id,
      b % (paragraph.text.length + 1),
      `s${b}-${c}`,
    );
  },
  (file, marked, [a]) => joinParagraphs(file, marked, pick(marked.paragraphs, a)?.id ?? ""),
  (file, { paragraphs }, [a, b]) =>
    moveParagraph(file, pick(paragraphs, a)?.id ?? "", b % 2 ? 1 : -1),
  (file, marked, [a]) =>
    removeParagraph(file, marked, pick(marked.paragraphs, a)?.id ?? "").operations,
  (file, { sections }, [a, b]) =>
    setHeading(file, pick(sections, a)?.id ?? "", b % 3 ? `Heading ${b}` : ""),
  (file, { paragraphs }, [a, b]) =>
    splitSection(file, pick(paragraphs, a)?.id ?? "", `section-${a}-${b}`, "A section"),
  (file, { sections }, [a]) => joinSections(file, pick(sections, a)?.id ?? ""),
  (file, { sections }, [a, b]) => moveSection(file, pick(sections, a)?.id ?? "", b % 2 ? 1 : -1),
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
  (file, marked, [a, b, c]) => {
    const paragraph = pick(marked.paragraphs, a);
    if (paragraph === undefined) return [];
    const words = paragraph.text.split(" ");
    const at = b % (words.length + 1);
    const text = `${words.slice(0, at).join(" ")}\n\n${words.slice(at).join(" ")}\n\nMore ${c}.`;
    let count = 0;
    return rewriteParagraph(file, marked, paragraph.id, text, () => `w${a}-${b}-${c}-${++count}`)
      .operations;
  },
];

export function pick<T>(list: readonly T[], by: number): T | undefined {
  return list[by % Math.max(1, list.length)];
}
