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
    "chevrons that say that another speaks, not who",
    {
      "news.vtt": `WEBVTT\n\n${cues(">> IDA LUND: Good evening.", "And welcome.", ">> TOM REES: Hi.", ">> Thank you.", "More.")}`,
    },
    ["IDA LUND: Good evening. And welcome.", "TOM REES: Hi."],
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

test.each([
  ["Ida Lund went to Norway. She is tired.", "en"],
  ["Dat is het huis van de man.", "nl"],
])("the language of few words: %s", async (text, language) => {
  const { article } = await readVariant({ "a.vtt": `WEBVTT\n\n${cues(`<v Ida>${text}`)}` });
  expect(article?.language).toBe(language);
});
