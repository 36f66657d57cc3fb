// Everything a person can do to sections, paragraphs and their text, for property tests.

import { type Doing, pick } from "./doing.arbitrary";
import { editWords, joinParagraphs } from "./paragraphs";
import { rewriteParagraph } from "./rewrite";
import { splitParagraph } from "./split-paragraph";
import {
  joinSections,
  moveParagraph,
  moveSection,
  removeParagraph,
  setHeading,
  splitSection,
} from "./structure";

export const doingsOfText: readonly Doing[] = [
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
