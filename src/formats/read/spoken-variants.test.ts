// Transcripts as other tools and other versions write them.
import { expect, test } from "vitest";
import { readVariant } from "./variant.fixture";

const cues = (...all: string[]) =>
  all.map((words, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${words}\n\n`).join("");
const word = (start: number, text: string) => ({ start, end: start + 0.3, word: text });
const item = (start: number, content: string, more = {}) => ({
  start_time: `${start}`,
  end_time: `${start + 0.3}`,
  alternatives: [{ confidence: "0.9", content }],
  type: "pronunciation",
  ...more,
});
const point = { alternatives: [{ confidence: "0.0", content: "." }], type: "punctuation" };

test.each<[string, Record<string, string>, string[]]>([
  [
    "names that do not look like one, where each caption has a name",
    {
      "zoom.vtt": `WEBVTT\n\n${cues("Ida Lund: Here is the thing: we vote.", "Tom Rees: Yes.", "Ida Lund: Good.", "+1 (555) 123: Hi.", "iPhone von Ann: Hallo.")}`,
    },
    [
      "Ida Lund: Here is the thing: we vote.",
      "Tom Rees: Yes.",
      "Ida Lund: Good.",
      "+1 (555) 123: Hi.",
      "iPhone von Ann: Hallo.",
    ],
  ],
  [
    "a first caption right below the header",
    { "a.vtt": `WEBVTT\nKind: captions\n1\n${cues("<v Ida>One.", "<v Tom>Two.")}` },
    ["Ida: One.", "Tom: Two."],
  ],
  [
    "chevrons that say that another speaks, not who",
    {
      "news.vtt": `WEBVTT\n\n${cues(">> IDA LUND: Good evening.", "And welcome.", ">> TOM REES: Hi.", ">> Thank you.", "More.")}`,
    },
    ["IDA LUND: Good evening. And welcome.", "TOM REES: Hi."],
  ],
  [
    "names before a wide colon, which no blank follows",
    { "a.txt": "田中：門を閉めます。\n\n鈴木：いつ？\n\n田中：今夜です。\n" },
    ["田中: 門を閉めます。", "鈴木: いつ？", "田中: 今夜です。"],
  ],
  [
    "dashes before voices",
    { "a.vtt": `WEBVTT\n\n${cues("- <v Ida>One.\n- <v Tom>Two.")}` },
    ["Ida: One.", "Tom: Two."],
  ],
  [
    "voices in brackets without a colon",
    {
      "a.srt": `1\n${cues("[SPEAKER_00] One.", "[SPEAKER_01] Two.", "[laughs] Three.")}`.replaceAll(
        ".000",
        ",000",
      ),
    },
    ["SPEAKER_00: One.", "SPEAKER_01: Two. [laughs] Three."],
  ],
  [
    "names behind a time in square brackets",
    {
      "a.txt":
        "[00:00:05] Ida Lund: One.\n[00:00:09] Tom Rees: Two.\n[00:00:12] Ida Lund: Three.\n",
    },
    ["Ida Lund: One.", "Tom Rees: Two.", "Ida Lund: Three."],
  ],
  [
    "names before a time, with remarks in square brackets at the heads of lines",
    {
      "rev.txt":
        "Speaker 1 (00:00):\nOne.\n\nIda Lund (00:04):\n[crosstalk 00:00:05] Two.\n\nSpeaker 1 (00:12):\n[inaudible] Three.\n",
    },
    ["Speaker 1: One.", "Ida Lund: [crosstalk 00:00:05] Two.", "Speaker 1: [inaudible] Three."],
  ],
  [
    "questions and answers of a court",
    {
      "court.txt":
        "THE COURT:  Sit.\n\nMR. REES:  Thanks.\n\nQ.  Where?\n\nA.  At home.\n\nQ.  Why?\n",
    },
    ["THE COURT: Sit.", "MR. REES: Thanks.", "Q: Where?", "A: At home.", "Q: Why?"],
  ],
  [
    "the Congressional Record",
    {
      "CREC.txt":
        "[Congressional Record Volume 171]\n[Senate]\n\n\n                    ORDER\n\n  Mr. GRASSLEY. Mr. President, I ask for the\norder.\n  The PRESIDING OFFICER. So ordered.\n  Mr. GRASSLEY. I speak of the farm\n[[Page S494]]\n\nbill.\n  I yield.\n  Ms. WARREN. I object.\n",
    },
    [
      "Mr. GRASSLEY: Mr. President, I ask for the order.",
      "The PRESIDING OFFICER: So ordered.",
      "Mr. GRASSLEY: I speak of the farm bill. | I yield.",
      "Ms. WARREN: I object.",
    ],
  ],
  [
    "Deepgram with two channels and no speakers",
    {
      "d.json": JSON.stringify({
        results: {
          channels: [
            { alternatives: [{ words: [word(0, "Hello"), word(0.5, "there.")] }] },
            { alternatives: [{ words: [word(0.3, "Hi.")] }] },
          ],
        },
      }),
    },
    ["Channel 0: Hello there.", "Channel 1: Hi."],
  ],
  [
    "Amazon Transcribe with a list for each channel",
    {
      "a.json": JSON.stringify({
        jobName: "a",
        results: {
          items: [],
          channel_labels: {
            channels: [
              { channel_label: "ch_0", items: [item(0, "Hello"), item(0.5, "there"), point] },
              { channel_label: "ch_1", items: [item(0.3, "Hi"), point] },
            ],
          },
        },
      }),
    },
    ["ch_0: Hello there.", "ch_1: Hi."],
  ],
  [
    "Speechmatics",
    {
      "s.json": JSON.stringify({
        metadata: { transcription_config: { language: "en" } },
        results: [
          item(0, "", { type: "word", alternatives: [{ content: "Hello", speaker: "S1" }] }),
          {
            ...item(0.3, "", { alternatives: [{ content: ".", speaker: "S1" }] }),
            type: "punctuation",
          },
          item(1, "", { type: "word", alternatives: [{ content: "Hi", speaker: "UU" }] }),
        ],
      }),
    },
    ["Speaker 1: Hello."],
  ],
  [
    "whisper.cpp",
    {
      "w.json": JSON.stringify({
        result: { language: "en" },
        transcription: [
          { timestamps: {}, offsets: { from: 0, to: 900 }, text: " One.", speaker: "0" },
        ],
      }),
    },
    ["Speaker 0: One."],
  ],
  [
    "Rev AI",
    {
      "r.json": JSON.stringify({
        monologues: [
          {
            speaker: 0,
            elements: [
              { type: "text", value: "Hello", ts: 0.1, end_ts: 0.4 },
              { type: "punct", value: ", " },
              { type: "text", value: "there", ts: 0.5, end_ts: 0.8 },
            ],
          },
        ],
      }),
    },
    ["Speaker 0: Hello, there"],
  ],
  [
    "Azure",
    {
      "z.json": JSON.stringify({
        recognizedPhrases: [
          { speaker: 1, offsetInTicks: 1e7, durationInTicks: 1e7, nBest: [{ display: "One." }] },
        ],
      }),
    },
    ["Speaker 1: One."],
  ],
  [
    "Google, whose last result has the words again with speakers",
    {
      "g.json": JSON.stringify({
        results: [
          { alternatives: [{ transcript: "One two." }] },
          {
            alternatives: [
              {
                words: [
                  { startTime: "0.1s", endTime: "1s", word: "One", speakerTag: 1 },
                  { startTime: "1s", endTime: "2s", word: "two.", speakerTag: 2 },
                ],
              },
            ],
          },
        ],
      }),
    },
    ["Speaker 1: One", "Speaker 2: two."],
  ],
  [
    "a time behind the name, and names in brackets before a time",
    {
      "a.md": "**Ida:** [00:00:00] One.\n\n**Tom:** [00:00:07] Two.\n\n**Ida:** Three.\n",
    },
    ["Ida: One.", "Tom: Two.", "Ida: Three."],
  ],
  [
    "names in square brackets with the time of day",
    {
      "captions.txt":
        "[Ida Lund] 10:03:22\nOne.\n\n[Tom Rees] 10:03:27\nTwo.\n\n[Ida Lund] 10:03:31\nThree.\n",
    },
    ["Ida Lund: One.", "Tom Rees: Two.", "Ida Lund: Three."],
  ],
  [
    "words alone, with the spaces between them",
    {
      "e.json": JSON.stringify({
        language_code: "eng",
        words: [
          { ...word(0, ""), text: "Hello", type: "word", speaker_id: "speaker_0" },
          { ...word(0.3, ""), text: " ", type: "spacing", speaker_id: "speaker_0" },
          { ...word(0.4, ""), text: "there", type: "word", speaker_id: "speaker_0" },
          { ...word(0.7, ""), text: ".", type: "word", speaker_id: "speaker_0" },
          { ...word(0.8, ""), text: " ", type: "spacing", speaker_id: "speaker_1" },
          { ...word(0.9, ""), text: "Hi.", type: "word", speaker_id: "speaker_1" },
        ],
      }),
    },
    ["speaker_0: Hello there.", "speaker_1: Hi."],
  ],
  [
    "utterances deep in what a service answers",
    {
      "g.json": JSON.stringify({
        status: "done",
        result: {
          transcription: {
            utterances: [
              { text: "Hello.", start: 0.1, end: 0.6, speaker: 0 },
              { text: "Hi.", start: 1.1, end: 1.6, speaker: 1 },
            ],
          },
        },
      }),
    },
    ["Speaker 0: Hello.", "Speaker 1: Hi."],
  ],
  [
    "Rev AI with the names of those who speak, and voices that are letters",
    {
      "r.json": JSON.stringify({
        monologues: [
          { speaker: 0, elements: [{ type: "text", value: "Hello.", ts: 0, end_ts: 1 }] },
          { speaker: 1, elements: [{ type: "text", value: "Hi.", ts: 1, end_ts: 2 }] },
          { speaker: "C", elements: [{ type: "text", value: "Ho.", ts: 2, end_ts: 3 }] },
        ],
        speakers: [{ id: 0, name: "Ida Lund" }],
      }),
    },
    ["Ida Lund: Hello.", "Speaker 1: Hi.", "Speaker C: Ho."],
  ],
])("%s", async (_, files, said) => {
  expect((await readVariant(files)).said).toEqual(said);
});

test("a party in brackets behind a name is where somebody belongs, and no words of theirs", async () => {
  const { article, paragraphs } = await readVariant({
    "a.txt":
      "Dr. Ann Alm: Eröffnet.\n\nHans von der Au (SPD): Danke. (Beifall)\n\nDr. Ann Alm: Gut.\n\nHans von der Au (SPD): Gern.\n",
  });
  expect(paragraphs).toEqual(["Eröffnet.", "Danke. (Beifall)", "Gut.", "Gern."]);
  expect(article?.speakers?.map(({ affiliation }) => affiliation)).toEqual([undefined, "SPD"]);
});

test("times on lines of their own are those of what stands below them", async () => {
  const { article } = await readVariant({
    "meet.txt":
      "Meeting\n\n00:00:00\n\nIda Lund: One.\nTom Rees: Two.\n\n00:05:00\n\nIda Lund: Three.\n",
  });
  const [, ...turns] = article?.sections[0]?.paragraphs ?? [];
  const paragraphs = turns.map(({ text, time }) => [text, time?.start]);
  expect(paragraphs).toEqual([
    ["One.", 0],
    ["Two.", undefined],
    ["Three.", 300],
  ]);
});

test.each([
  ["en_us", "en-US"],
  ["eng", "en"],
  ["the English one", "en"],
])("the language that a service writes as %s", async (written, language) => {
  const segments = [{ start: 0, end: 1, text: "She is the one who was there.", speaker: "A" }];
  const { article, told } = await readVariant({
    "w.json": JSON.stringify({ language: written, segments }),
  });
  expect(article?.language).toBe(language);
  expect(told).not.toContain("language");
});

test.each([
  ["Ida Lund went to Norway. She is tired.", "en"],
  ["Dat is het huis van de man.", "nl"],
])("the language of few words: %s", async (text, language) => {
  const { article } = await readVariant({ "a.vtt": `WEBVTT\n\n${cues(`<v Ida>${text}`)}` });
  expect(article?.language).toBe(language);
});
