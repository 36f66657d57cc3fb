import { seeded } from "../../bench/seeded";
import { bytesOf, type HostileDocument, opened } from "../document";

/** Characters of which neighbours are joined, turned round, stacked or drawn as one. */
const characters = [
  ..."aé ,.1-\u0301\u0308\u0489\u200d\u200c\u200e\u200f\u202e\u2067\u2069\ufe0f\u00ad\u2028\n\t",
  ..."שלםسلامक्षिกำ한ᄒ\u1161\u11ab中々が\u3099ﬁ😀👩🏽🇩🇪🏴𝒜𐀀",
  "\u{e0067}",
  "\u{e007f}",
  "\ud83d",
  "\ude00",
];

const texts = 6;

/** An article of random text, with an annotation for each code point and some across many. */
function article(number: number) {
  const random = seeded(number);
  const pick = (count: number) => Math.floor(random() * count);
  const paragraphs = Array.from({ length: texts }, (_, at) => {
    const text = Array.from({ length: 5 + pick(35) }, () => characters[pick(characters.length)]);
    return { id: `p${at}`, text: `.${text.join("")}` };
  });
  const annotations = paragraphs.flatMap(({ id, text }) => {
    const { length } = [...text];
    return Array.from({ length }, (_, start) => {
      const end = pick(2) === 0 ? start + 1 : start + 1 + pick(length - start);
      const of = [{ speaker: "a" }, { topic: "t" }, { country: "DE" }][pick(4)];
      const targets = [{ paragraph: id, start, end }];
      const own = { id: `${id}-${start}`, targets };
      return of === undefined
        ? { ...own, type: "quotation", speakers: ["a"] }
        : { ...own, type: "mention", of };
    });
  });
  return {
    formatVersion: "1.0",
    id: `unicode-${number}`,
    language: ["en", "ar", "he", "hi", "th", "ko", "ja", "fa"][number % 8],
    headline: "Unicode",
    speakers: [{ id: "a", name: "A" }],
    topics: [{ id: "t", name: "T" }],
    sections: [{ id: "s", paragraphs }],
    annotations,
  };
}

/** Marks at every boundary between two characters, whatever they are. */
export const unicode: readonly HostileDocument[] = Array.from({ length: 40 }, (_, number) => ({
  kind: "unicode",
  name: `random text ${number}`,
  bytes: () => bytesOf(article(number)),
  ...opened(...halved(article(number))),
}));

/** What is told of the annotations that begin or end inside of a character. */
function halved({ sections, annotations }: ReturnType<typeof article>): readonly string[] {
  const edges = new Map(
    sections[0]?.paragraphs.map(({ id, text }) => {
      const characters = [...new Intl.Segmenter().segment(text)];
      const units = [...characters.map(({ index }) => index), text.length];
      return [id, new Set(units.map((unit) => [...text.slice(0, unit)].length))] as const;
    }),
  );
  return annotations.flatMap(({ targets: [target] }, at) => {
    const whole = edges.get(target?.paragraph ?? "");
    const isWhole = whole?.has(target?.start ?? 0) && whole.has(target?.end ?? 0);
    return isWhole ? [] : [`drift annotations[${at}].targets[0]`];
  });
}
