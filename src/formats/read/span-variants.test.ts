// Texts with annotated stretches as other versions and other tools write them.
import { expect, test } from "vitest";
import { readSpanJson } from "./span-json/read-span-json";
import { readVariant } from "./variant.fixture";
import { readWebAnnotation } from "./web-annotation/read-web-annotation";

const text = "Ida Lund spoke. “We swim,” she said.";
const page =
  "<!doctype html><title>Harbour</title><article><h1>Harbour talks</h1><p>Ida Lund said that the harbour in Denmark would open again next spring, as all had hoped.</p><p>“We swim,” she said to the press of the town, and then she left the room.</p></article>";
const quote = (exact: string) => ({ type: "TextQuoteSelector", exact });
const target = (selector: unknown) => ({ source: "https://a.example/", selector });
const row = (more: object) => ({
  id: "a",
  user: "acct:x@hypothes.is",
  uri: "https://a.example/",
  text: "",
  tags: [],
  target: [target([quote("Ida Lund")])],
  ...more,
});
const token = (word: string, begin: number, ner: string) =>
  `<token><word>${word}</word><CharacterOffsetBegin>${begin}</CharacterOffsetBegin><CharacterOffsetEnd>${begin + 1}</CharacterOffsetEnd><NER>${ner}</NER></token>`;

test.each<[string, Record<string, string>, { said?: string[]; named?: string[] }]>([
  [
    "doccano with lists of annotations",
    {
      "d.json": JSON.stringify({
        text,
        annotations: [{ label: "PER", start_offset: 0, end_offset: 8, user: 1 }],
        meta: {},
      }),
    },
    { named: ["Ida Lund = Ida Lund"] },
  ],
  [
    "a position inside a character, which is the place of nothing",
    {
      "d.jsonl": `${JSON.stringify({
        id: 1,
        text: "Ida 👋🏽 met Bo.",
        label: [
          [0, 3, "PER"],
          [13, 15, "PER"],
          [5, 6, "GPE"],
        ],
      })}\n`,
    },
    { named: ["Ida = Ida", "Bo = Bo"] },
  ],
  [
    "a dialogue of Label Studio whose positions count code points",
    {
      "d.json": JSON.stringify([
        {
          data: {
            dialogue: [
              { author: "Ida", text: "We swim 👋 in May." },
              { author: "Bo", text: "" },
              { author: "Tom", text: "When?" },
            ],
          },
          annotations: [
            {
              result: [
                {
                  id: "a",
                  type: "paragraphlabels",
                  value: {
                    start: "0",
                    end: "0",
                    startOffset: 13,
                    endOffset: 16,
                    text: "May",
                    paragraphlabels: ["Month"],
                  },
                },
              ],
            },
          ],
        },
      ]),
    },
    { said: ["Ida: We swim 👋 in May.", "Tom: When?"], named: ["May = May"] },
  ],
  [
    "doccano that calls the text data",
    { "d.jsonl": `${JSON.stringify({ id: 1, data: text, label: [[0, 8, "PER"]] })}\n` },
    { named: ["Ida Lund = Ida Lund"] },
  ],
  [
    "spaCy's annotator, with classes and gaps",
    {
      "s.json": JSON.stringify({
        classes: ["PER"],
        annotations: [[text, { entities: [[0, 8, "PER"]] }], null],
      }),
    },
    { named: ["Ida Lund = Ida Lund"] },
  ],
  [
    "spaCy 2, a word each",
    {
      "s.json": JSON.stringify([
        {
          paragraphs: [
            {
              raw: "Ida Lund saw Ida.",
              sentences: [
                {
                  tokens: [
                    { orth: "Ida", ner: "B-PERSON" },
                    { orth: "Lund", ner: "L-PERSON" },
                    { orth: "saw", ner: "O" },
                    { orth: "Ida", ner: "U-PERSON" },
                    { orth: ".", ner: "O" },
                  ],
                },
              ],
            },
          ],
        },
      ]),
    },
    { named: ["Ida Lund = Ida Lund", "Ida = Ida"] },
  ],
  [
    "Prodigy with words and no text",
    {
      "p.jsonl": JSON.stringify({
        tokens: [
          { text: "🚢", id: 0, ws: true },
          { text: "Ida", id: 1, ws: true },
          { text: "Lund", id: 2, ws: false },
          { text: ".", id: 3, ws: false },
        ],
        spans: [{ token_start: 1, token_end: 2, label: "PERSON" }],
      }),
    },
    { named: ["Ida Lund = Ida Lund"] },
  ],
  [
    "Prodigy with relations that count words",
    {
      "p.jsonl": JSON.stringify({
        text,
        spans: [
          { start: 0, end: 8, label: "PERSON" },
          { start: 16, end: 26, label: "QUOTE" },
        ],
        relations: [
          {
            head: 7,
            child: 1,
            label: "BY",
            head_span: { start: 16, end: 26 },
            child_span: { start: 0, end: 8 },
          },
        ],
      }),
    },
    { said: ["Ida Lund: “We swim,”"] },
  ],
  [
    "brat with a relation of another name, and with its settings beside it",
    {
      "annotation.conf": "[entities]\nPER\n",
      "a.txt": text,
      "a.ann": `T1\tPER 0 8\tIda Lund\nT2\tQuote 16 26\t“We swim,”\nR1\tspokenBy Arg1:T2 Arg2:T1\n`,
    },
    { said: ["Ida Lund: “We swim,”"] },
  ],
  [
    "the quotations of LitBank, which count lines and words",
    {
      "1_brat.txt": "Ida came .\n\n“ We swim .\nNow , ” she said .\n",
      "1_brat.ann": "QUOTE\tQ1\t1\t0\t2\t2\t“ We swim . Now , ”\nATTRIB\tQ1\tIda_Lund-4\n",
    },
    { said: ["Ida Lund: “ We swim .\nNow , ”"] },
  ],
  [
    "Citron with groups of references alone",
    {
      "c.json": JSON.stringify({
        text,
        quotes: [
          {
            contents: [{ start: 16, end: 26, text: "“We swim,”" }],
            sources: [{ start: 27, end: 30, text: "she" }],
          },
        ],
        coreference_groups: [
          [
            { start: 0, end: 8, text: "Ida Lund" },
            { start: 27, end: 30, text: "she" },
          ],
        ],
      }),
    },
    { said: ["Ida Lund: “We swim,”"] },
  ],
  [
    "GATE's XML, whose numbers count another text",
    {
      "g.xml": `<GateDocument><TextWithNodes><Node id="0"/>Ida &amp; Tom<Node id="13"/> came.</TextWithNodes><AnnotationSet><Annotation Id="1" Type="Person" StartNode="0" EndNode="13"/></AnnotationSet><AnnotationSet Name="Original markups"><Annotation Type="p" StartNode="0" EndNode="13"/></AnnotationSet></GateDocument>`,
    },
    { named: ["Ida & Tom = Ida & Tom"] },
  ],
  [
    "GATE's lists with the set before the type",
    { "g.json": JSON.stringify({ text, entities: { ":Person": [{ indices: [0, 8] }] } }) },
    { named: ["Ida Lund = Ida Lund"] },
  ],
  [
    "CoreNLP's XML",
    {
      "c.xml": `<root><document><sentences><sentence id="1"><tokens>${token("A", 0, "PERSON")}${token("B", 2, "PERSON")}${token("c", 4, "O")}</tokens></sentence></sentences></document></root>`,
    },
    { named: ["A B = A B"] },
  ],
  [
    "UIMA 2's JSON",
    {
      "u.json": JSON.stringify({
        _views: { _InitialView: { NamedEntity: [{ sofa: 1, begin: 0, end: 8, value: "PER" }] } },
        _referenced_fss: { "1": { _type: "Sofa", sofaID: "_InitialView", sofaString: text } },
      }),
    },
    { named: ["Ida Lund = Ida Lund"] },
  ],
  [
    "WebAnno TSV 2",
    {
      "w.tsv":
        "#webanno.custom.Ner | value\n#id=1\n#text=Ida Lund came .\n1-1\tIda\tB-PER\n1-2\tLund\tI-PER\n1-3\tcame\tO\n1-4\t.\tO\n\n#id=2\n#text=Ida left .\n2-1\tIda\tB-PER\n2-2\tleft\tO\n2-3\t.\tO\n",
    },
    { named: ["Ida Lund = Ida Lund", "Ida = Ida"] },
  ],
  [
    "the rows of Hypothesis' service, with replies apart",
    {
      "page.html": page,
      "h.json": JSON.stringify({
        total: 1,
        rows: [row({ tags: ["speaker:Ida Lund"] })],
        replies: [row({ references: ["a"], text: "yes" })],
      }),
    },
    { said: ["Ida Lund: Ida Lund"] },
  ],
  [
    "a bare list of Hypothesis",
    { "h.json": JSON.stringify([row({ tags: ["country: DK"] })]) },
    { named: ["Ida Lund = DK"] },
  ],
  [
    "the table of Hypothesis, whose author is who annotates",
    {
      "h.csv":
        "Created at,Author,Page URL,Group,Type,Quote,Comment,Tags,Page\r\n2025,Ann,https://a.example/,Public,Annotation,Ida Lund,Nice,topic:ports,\r\n",
    },
    { named: ["Ida Lund = ports"] },
  ],
  [
    "Web Annotations whose bodies are addresses",
    {
      "page.html": page,
      "a.jsonld": JSON.stringify({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        type: "Annotation",
        body: [
          {
            type: "SpecificResource",
            purpose: "identifying",
            source: "http://www.wikidata.org/entity/Q35",
          },
        ],
        target: target(quote("Denmark")),
      }),
    },
    { named: ["Denmark = DK"] },
  ],
  [
    "Web Annotations with the words of JSON-LD",
    {
      "a.jsonld": JSON.stringify({
        "@graph": [
          {
            "@type": "oa:Annotation",
            body: { value: "speaker:Ida Lund", purpose: "tagging" },
            target: target({ "@type": "oa:TextQuoteSelector", exact: "We swim" }),
          },
        ],
      }),
    },
    { said: ["Ida Lund: We swim"] },
  ],
  [
    "a text annotator without types",
    {
      "a.json": JSON.stringify([
        {
          bodies: [{ purpose: "tagging", value: "topic:ports" }],
          target: { selector: [{ quote: "harbour", start: 0, end: 7 }] },
        },
      ]),
    },
    { named: ["harbour = ports"] },
  ],
  [
    "a table in French",
    { "q.csv": "Auteur;Citation\nIda Lund;Nous nageons.\n" },
    { said: ["Ida Lund: Nous nageons."] },
  ],
  [
    "a table that says what parts its cells",
    { "q.csv": "sep=;\r\nSpeaker Name;Quotation Text\r\nIda Lund;We swim.\r\n" },
    { said: ["Ida Lund: We swim."] },
  ],
  [
    "a dialogue of Label Studio",
    {
      "l.json": JSON.stringify([
        {
          id: 1,
          data: {
            dialogue: [
              { author: "Tom", text: "Hello." },
              { author: "Ida", text: "Denmark 🚢 votes." },
            ],
          },
          annotations: [
            {
              result: [
                {
                  type: "paragraphlabels",
                  value: {
                    start: "1",
                    end: "1",
                    startOffset: 0,
                    endOffset: 7,
                    paragraphlabels: ["GPE"],
                  },
                },
              ],
            },
          ],
        },
      ]),
    },
    { said: ["Tom: Hello.", "Ida: Denmark 🚢 votes."], named: ["Denmark = DK"] },
  ],
  [
    "spaCy's groups of spans",
    {
      "s.json": JSON.stringify({
        text,
        ents: [],
        spans: { sc: [{ start: 0, end: 8, label: "PERSON" }], PER: [{ start: 27, end: 30 }] },
      }),
    },
    { named: ["Ida Lund = Ida Lund"] },
  ],
  [
    "words with a tag for each",
    {
      "w.jsonl": `${JSON.stringify({ tokens: ["🚢", "Ida", "Lund", "came", "."], ner_tags: ["O", "B-PER", "I-PER", "O", "O"] })}\n${JSON.stringify({ tokens: ["Tom", "Rees"], ner_tags: ["U-PER", "O"] })}\n`,
    },
    { named: ["Ida Lund = Ida Lund", "Tom = Tom"] },
  ],
  [
    "words with the numbers of their tags",
    { "w.jsonl": JSON.stringify({ tokens: ["Ida", "Lund", "came"], ner_tags: [3, 4, 0] }) },
    { named: ["Ida Lund = Ida Lund"] },
  ],
  [
    "words with spans that count them",
    {
      "g.json": JSON.stringify([
        { tokenized_text: ["Ida", "Lund", "came"], ner: [[0, 1, "person"]] },
      ]),
    },
    { named: ["Ida Lund = Ida Lund"] },
  ],
])("%s", async (_, files, { said = [], named }) => {
  const variant = await readVariant(files);
  expect(variant.said).toEqual(said);
  if (named !== undefined) expect(variant.named).toEqual(named);
});

test.each<[string, Record<string, string>, string]>([
  [
    "words without spans",
    { "p.jsonl": JSON.stringify({ text, tokens: [{ text: "Ida", start: 0 }] }) },
    "span-json",
  ],
  ["a file of brat with nothing in it yet", { "a.txt": text, "a.ann": "" }, "brat"],
  ["Citron that has found nothing", { "c.json": JSON.stringify({ text, quotes: [] }) }, "citron"],
])("a text that has no annotations is shown: %s", async (_, files, format) => {
  const variant = await readVariant(files);
  expect(variant.format).toBe(format);
  expect(variant.paragraphs).toEqual([text]);
});

test("a passage that only a position marks is listed as not found", async () => {
  const { told } = await readVariant({
    "page.html": page,
    "a.jsonld": JSON.stringify({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      body: { value: "Ida Lund", purpose: "tagging" },
      target: target({ type: "TextPositionSelector", start: 0, end: 8 }),
    }),
  });
  expect(told).toContain("unplaced");
});

test("annotations that do not say what they are about are listed as not found", () => {
  const about = { value: "topic:ports", purpose: "tagging" };
  const json = JSON.stringify({
    type: "AnnotationPage",
    items: [
      { type: "Annotation", body: about, target: target(quote("Denmark")) },
      { type: "Annotation", body: about },
      { "@type": "oa:Annotation", body: about, target: [] },
      { type: "Annotation" },
      "https://a.example/annotations/4",
    ],
  });
  const bytes = new TextEncoder().encode(json);
  const result = readWebAnnotation({ bytes }, () => ({ status: "refused", problems: [] }));
  if (result.status !== "read") throw new Error(JSON.stringify(result));
  expect(result.report.understood).toMatchObject({ mentions: 1 });
  expect(result.report.leftOut).toEqual([
    { reason: "unplaced", text: "topic:ports" },
    { reason: "unplaced", text: "topic:ports" },
    { reason: "unplaced", text: "" },
    { reason: "unplaced", text: "https://a.example/annotations/4" },
  ]);
});

test("times in a table are those of its paragraphs", async () => {
  const { article } = await readVariant({
    "t.csv": "start,end,speaker,text\n0.5,00:01:30,SPEAKER_00,Hello.\n",
  });
  expect(article?.sections[0]?.paragraphs[0]?.time).toEqual({ start: 0.5, end: 90 });
});

test("each article of a file has its labels, and so have the tags of Web Annotations", async () => {
  const long = `${text} ${"We swim in the harbour. ".repeat(20)}`;
  const record = JSON.stringify({ text: long, label: [[0, 8, "PER"]] });
  const bytes = new TextEncoder().encode(`${record}\n${record}\n`);
  const result = readSpanJson({ bytes });
  expect(result.status === "read" && result.labels).toEqual([{ PER: ["m1"] }, { PER: ["m1"] }]);
  const annotation = (tag: string) => row({ tags: [tag] });
  const tags = readWebAnnotation(
    {
      bytes: new TextEncoder().encode(
        JSON.stringify([annotation("Ida Lund"), annotation("ports"), annotation("topic:mud")]),
      ),
    },
    () => ({ status: "refused", problems: [] }),
  );
  expect(tags.status === "read" && tags.labels).toEqual([{ "Ida Lund": ["q1"], ports: ["m1"] }]);
});
