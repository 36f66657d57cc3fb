// One text with many spans, written in every format that has some: what each names, and where, is known.

export interface KnownSpan {
  readonly kind: "speaker" | "country";
  readonly name: string;
  readonly words: string;
  /** In UTF-16. */
  readonly start: number;
}

const people = ["Ida Lund", "Tom Rees", "Ann Alm"];
const countries = [
  { words: "Denmark", code: "DK" },
  { words: "Norway", code: "NO" },
  { words: "Peru", code: "PE" },
];

/** Two hundred and forty spans in a hundred and twenty sentences, each in a paragraph of its own. */
const made = Array.from({ length: 120 }, (_, at) => {
  const name = people[at % 3] ?? "";
  const { words: country, code } = countries[(at * 2) % 3] ?? { words: "", code: "" };
  // The same words stand elsewhere too, and before them what counts differently in each unit.
  const before = at % 4 === 0 ? "🚢 e\u0301te\u0301: " : "";
  return { text: `${before}${name} left ${country} on day ${at}.`, name, country, code };
});

export const knownText = made.map(({ text }) => text).join("\n\n");

export const knownSpans: readonly KnownSpan[] = made.flatMap(
  ({ text, name, country, code }, at) => {
    const start = made.slice(0, at).reduce((sum, each) => sum + each.text.length + 2, 0);
    return [
      { kind: "speaker", name, words: name, start: start + text.indexOf(name) },
      { kind: "country", name: code, words: country, start: start + text.indexOf(country) },
    ] as const;
  },
);

type Unit = (start: number) => number;
const utf16: Unit = (at) => at;
const points: Unit = (at) => [...knownText.slice(0, at)].length;

const placed = (unit: Unit) =>
  knownSpans.map(({ kind, words, start }) => ({
    label: kind === "speaker" ? "PERSON" : "GPE",
    words,
    start: unit(start),
    end: unit(start + words.length),
  }));

const labelled = (unit: Unit) => placed(unit).map(({ label, start, end }) => [start, end, label]);

/** The sets of files that are brought together, by their names. */
export const spanFiles: readonly Readonly<Record<string, string>>[] = [
  {
    "days.txt": knownText,
    "days.ann": placed(points)
      .map(({ label, words, start, end }, at) => `T${at + 1}\t${label} ${start} ${end}\t${words}\n`)
      .join(""),
  },
  { "points.jsonl": `${JSON.stringify({ text: knownText, label: labelled(points) })}\n` },
  { "utf16.jsonl": `${JSON.stringify({ text: knownText, label: labelled(utf16) })}\n` },
  {
    "relations.jsonl": `${JSON.stringify({
      id: 1,
      text: knownText,
      entities: placed(points).map(({ label, start, end }, id) => ({
        id,
        label,
        start_offset: start,
        end_offset: end,
      })),
      relations: [],
    })}\n`,
  },
  {
    "label-studio.json": JSON.stringify([
      {
        id: 1,
        data: { text: knownText },
        annotations: [
          {
            id: 1,
            result: placed(utf16).map(({ label, words, start, end }, id) => ({
              id: String(id),
              from_name: "label",
              to_name: "text",
              type: "labels",
              value: { start, end, text: words, labels: [label] },
            })),
          },
        ],
      },
    ]),
  },
  {
    "prodigy.jsonl": `${JSON.stringify({
      text: knownText,
      spans: placed(points).map(({ label, start, end }) => ({ start, end, label })),
      answer: "accept",
    })}\n`,
  },
  {
    "corenlp.txt": knownText,
    "corenlp.json": JSON.stringify({
      sentences: [
        {
          index: 0,
          tokens: [],
          entitymentions: placed(utf16).map(({ label, words, start, end }) => ({
            text: words,
            characterOffsetBegin: start,
            characterOffsetEnd: end,
            ner: label,
          })),
        },
      ],
    }),
  },
  {
    "gate.bdocjs": JSON.stringify({
      offset_type: "p",
      text: knownText,
      annotation_sets: {
        "": {
          name: "",
          annotations: placed(points).map(({ label, start, end }, id) => ({
            id,
            type: label,
            start,
            end,
            features: {},
          })),
        },
      },
    }),
  },
  {
    "cas.json": JSON.stringify({
      "%TYPES": {},
      "%FEATURE_STRUCTURES": [
        { "%ID": 1, "%TYPE": "uima.cas.Sofa", sofaID: "_InitialView", sofaString: knownText },
        ...placed(utf16).map(({ label, start, end }, id) => ({
          "%ID": id + 2,
          "%TYPE": "custom.Span",
          "@sofa": 1,
          begin: start,
          end,
          label,
        })),
      ],
    }),
  },
  {
    "webanno.tsv": `#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Span|label\n\n${made
      .map(({ text }, at) => webAnnoSentence(text, at))
      .join("\n")}`,
  },
];

/** A sentence as WebAnno writes it: its text, and a line for each token. */
function webAnnoSentence(text: string, at: number): string {
  const from = made.slice(0, at).reduce((sum, each) => sum + each.text.length + 2, 0);
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s]/gu)].map(
    ({ 0: token, index }, number) => {
      const start = from + index;
      const span = placed(utf16).findIndex((each) => each.start <= start && start < each.end);
      const label = placed(utf16)[span]?.label;
      const value = label === undefined ? "_" : `${label}[${span + 1}]`;
      return `${at + 1}-${number + 1}\t${start}-${start + token.length}\t${token}\t${value}\t\n`;
    },
  );
  return `\n#Text=${text}\n${tokens.join("")}`;
}
