import { bytesOf, type HostileDocument, ofEdit, opened } from "./document";

/** An article that has the same words in every field that takes text, and marks on them. */
export function withText(words: string): object {
  const end = [...words].length;
  const inside = { paragraph: "p2", start: 7, end: 7 + end, exact: words, prefix: "Before " };
  const mention = (id: string, of: object) => ({ id, type: "mention", of, targets: [inside] });
  return {
    $schema: words,
    formatVersion: "1.0",
    id: "every-text",
    language: "en",
    headline: words,
    summary: words,
    published: "2021-03-23",
    bylines: [words, words],
    sources: [{ name: words, url: "https://example.org/" }, { name: words }],
    rights: words,
    correction: words,
    convertedFrom: [{ name: words, format: words }],
    image: { url: "/icon.svg", alt: words, caption: words, credit: words },
    speakers: [
      {
        id: "a",
        name: words,
        shortName: words,
        role: words,
        affiliation: words,
        aliases: [words],
      },
    ],
    topics: [{ id: "t", name: words }],
    countries: [{ code: "DE", name: words }],
    sections: [
      {
        id: "s",
        heading: words,
        paragraphs: [
          {
            id: "p1",
            text: words,
            marks: [
              { start: 0, end, kind: "note", value: words },
              { start: 0, end, kind: "strong" },
              { start: end, end, kind: "page", value: words },
            ],
            image: { url: "/icon.svg", alt: words, caption: words, credit: words },
          },
          { id: "p2", text: `Before ${words} after.` },
        ],
      },
    ],
    annotations: [
      {
        id: "q1",
        type: "quotation",
        speakers: ["a"],
        topics: ["t"],
        countries: ["DE"],
        targets: [{ paragraph: "p1", start: 0, end, exact: words }],
        attribution: inside,
        note: words,
      },
      mention("m1", { speaker: "a" }),
      mention("m2", { topic: "t" }),
      mention("m3", { country: "DE" }),
    ],
    unknown: { [words]: words },
  };
}

/** An article with several strings in each kind of field. */
export function withTexts(strings: readonly string[]): object {
  const [headline = ""] = strings;
  const many = <T>(make: (words: string, number: number) => T) => strings.map(make);
  return {
    ...withText(headline),
    bylines: strings,
    sources: many((name) => ({ name })),
    speakers: many((name, number) => ({ id: `s${number}`, name, shortName: name, role: name })),
    topics: many((name, number) => ({ id: `t${number}`, name })),
    sections: many((words, number) => ({
      id: `s${number}`,
      heading: words,
      paragraphs: [{ id: `p${number}`, text: words }],
    })),
    annotations: many((words, number) => ({
      id: `q${number}`,
      type: "quotation",
      speakers: [`s${number}`],
      topics: [`t${number}`],
      targets: [{ paragraph: `p${number}`, start: 0, end: [...words].length, exact: words }],
      note: words,
    })),
  };
}

/** Of the markup in these documents, what people leave in texts by mistake: that is told of. */
const forgotten = /<a href=|<b>|<\/p>|&amp;|&lt;|&#60;/;

/** What is told of {@link withText}: a mark is one character with the blank before it. */
export function toldOf(words: string): readonly string[] {
  if (forgotten.test(words)) return ["type headline", "type summary", ...texts(0, 2)];
  if (!/^\p{M}/u.test(words)) return [];
  const mentions = [1, 2, 3].map((at) => `drift annotations[${at}].targets[0]`);
  return ["drift annotations[0].attribution", ...mentions];
}

/** What is told of {@link withTexts}. */
export function toldOfAll(strings: readonly string[]): readonly string[] {
  return strings.flatMap((words, number) => (forgotten.test(words) ? texts(number, 1) : []));
}

function texts(section: number, paragraphs: number): readonly string[] {
  const path = `type sections[${section}]`;
  const all = Array.from({ length: paragraphs }, (_, at) => `${path}.paragraphs[${at}].text`);
  return [`${path}.heading`, ...all];
}

/** These words in every field that takes text: they are shown as they are, and do nothing. */
export function inEveryText(kind: string, words: string): HostileDocument {
  const name = JSON.stringify(words).slice(0, 60);
  return { kind, name, bytes: () => bytesOf(withText(words)), ...opened(...toldOf(words)) };
}

/** The fields that take an address, with what takes it. */
const links = {
  "sources[0].url": "link",
  "speakers[0].sameAs[0]": "link",
  "topics[0].sameAs[0]": "link",
  "countries[1].sameAs": "links",
  media: "media",
  convertedFrom: "files",
  "sections[0].paragraphs[0].marks": "marks",
  "sections[0].paragraphs[0].image": "image",
  "image.url": "picture",
} as const;

/** What such a field holds with an address in it. */
const valueFor: Readonly<Record<(typeof links)[keyof typeof links], (address: string) => unknown>> =
  {
    link: (address) => address,
    picture: (address) => address,
    links: (address) => [address],
    media: (url) => [{ url }],
    files: (url) => [{ name: "A file", format: "HTML", url }],
    marks: (value) => [{ start: 0, end: 3, kind: "link", value }],
    image: (url) => ({ url, alt: "" }),
  };

/** An address in every field that takes one, and in which of them it must be found at fault. */
export function inEveryAddress(
  kind: string,
  address: string,
  bad: "everywhere" | "as a picture" | "nowhere",
): HostileDocument {
  const edit = Object.fromEntries(
    Object.entries(links).map(([path, use]) => [path, valueFor[use](address)]),
  );
  const image = "address image.url";
  const inText = "address sections[0].paragraphs[0].image.url";
  const all = [
    "address sections[0].paragraphs[0].marks[0].value",
    inText,
    "address sources[0].url",
    image,
    "address media[0].url",
    "address convertedFrom[0].url",
    "address speakers[0].sameAs[0]",
    "address topics[0].sameAs[0]",
    "address countries[1].sameAs[0]",
  ];
  const problems = { everywhere: all, "as a picture": [inText, image], nowhere: [] }[bad];
  return ofEdit(
    kind,
    `${JSON.stringify(address).slice(0, 60)} (${address.length})`,
    edit,
    opened(...problems),
  );
}
