// Files of any size in each format, made to be read in time: of what repeats, many pieces.
import type { Content } from "../format";
import { largeExports } from "./large-exports.fixture";
import type { LargeFile } from "./large-pieces.fixture";

const tei = (body: string) =>
  `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Large</title></titleStmt></fileDesc></teiHeader><text><body><div>${body}</div></body></text></TEI>`;

const words = "We will dredge the harbour in May, or we will not dredge at all. ";

const clock = (seconds: number, comma = ".") => {
  const two = (count: number) => String(count).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${comma}000`;
};
const who = (number: number) => ["Ida Lund", "Tom Rees", "Ann Alm"][number % 3] ?? "";

const files: readonly LargeFile[] = [
  {
    name: "a.vtt",
    before: "WEBVTT\n\n",
    piece: (n) => `${clock(n)} --> ${clock(n + 1)}\n<v ${who(n)}>${words}\n\n`,
  },
  {
    name: "a.srt",
    piece: (n) => `${n + 1}\n${clock(n, ",")} --> ${clock(n + 1, ",")}\n${who(n)}: ${words}\n\n`,
  },
  {
    name: "page.mhtml",
    before: `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/large\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="-Edge"\r\n\r\n---Edge\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<title>Large</title><article><h1>Large</h1>${`<p>“${words}” Ida Lund said on Tuesday.</p>`.repeat(20)}</article>`,
    piece: (n) =>
      `\r\n---Edge\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/${n}.png\r\n\r\n${"iVBORw0KGgo".repeat(90)}\r\n`,
    after: "---Edge--\r\n",
  },
  { name: "a.txt", piece: (n) => `${who(n)}: ${words}\n\n` },
  { name: "a.md", before: "# Large\n\n", piece: (n) => `**${who(n)}:** ${words}\n\n` },
  {
    name: "whisperx.json",
    before: '{"segments":[',
    piece: (n) =>
      `${n > 0 ? "," : ""}{"start":${n},"end":${n + 1},"text":"${words}","speaker":"SPEAKER_0${n % 3}"}`,
    after: "]}",
  },
  {
    name: "doccano.jsonl",
    piece: (n) => `{"id":${n},"text":"${who(n)} spoke. ${words}","label":[[0,8,"PER"]]}\n`,
  },
  { name: "play.xml", piece: (n) => `<sp who="#${who(n).slice(0, 3)}"><p>${words}</p></sp>` },
  {
    name: "novel.xml",
    piece: (n) => `<p><said who="#${who(n).slice(0, 3)}">“${words}”</said> said the other.</p>`,
  },
  {
    name: "debate.xml",
    before:
      '<akomaNtoso><debate><meta/><debateBody><debateSection name="a"><heading>Large</heading>',
    piece: (n) => `<speech by="#${who(n).slice(0, 3)}"><p>${words}</p></speech>`,
    after: "</debateSection></debateBody></debate></akomaNtoso>",
  },
  {
    name: "quotes.csv",
    before: "speaker,quote\n",
    piece: (n) => `${who(n)},"${words}"\n`,
  },
  {
    name: "a.fountain",
    before: "Title: Large\n\nINT. A ROOM\n\n",
    piece: (n) => `${who(n).toUpperCase()}\n${words}\n\n`,
  },
  {
    name: "a.tsv",
    before: "#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Span|label\n\n",
    piece: (n) => {
      const start = n * 10;
      return `\n#Text=Ida came.\n${n + 1}-1\t${start}-${start + 3}\tIda\tPER\t\n${n + 1}-2\t${start + 4}-${start + 8}\tcame\t_\t\n${n + 1}-3\t${start + 8}-${start + 9}\t.\t_\t\n`;
    },
  },
  {
    name: "annotations.jsonld",
    before: '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[',
    piece: (n) =>
      `${n > 0 ? "," : ""}{"type":"Annotation","body":[{"type":"TextualBody","purpose":"identifying","value":"${who(n)}"}],"target":{"source":"https://a.example/","selector":{"type":"TextQuoteSelector","exact":"${words}"}}}`,
    after: "]}",
  },
  {
    name: "citron.json",
    before: `{"text":"“${words}” said Ida Lund.","quotes":[`,
    piece: (n) =>
      `${n > 0 ? "," : ""}{"contents":[{"start":0,"end":20,"text":"“We will dredge the "}],"sources":[{"start":73,"end":81,"text":"Ida Lund"}],"cue":{"start":68,"end":72,"text":"said"}}`,
    after: "]}",
  },
];

/** The root of TEI stands around the pieces of those that are. */
export const largeFiles: readonly LargeFile[] = [
  ...files.map((each) => {
    if (!/^(play|novel)/.test(each.name)) return each;
    const [before = "", after = ""] = tei("|").split("|");
    return { ...each, before, after };
  }),
  ...largeExports,
];

/** Such a file of about so many bytes, with what belongs to it. */
export function contentOfLarge(file: LargeFile, size: number): Content {
  const { name, before = "", piece, after = "", beside, packed } = file;
  const parts = [before];
  let length = before.length;
  for (let number = 0; length < size; number += 1) {
    const next = piece(number);
    parts.push(next);
    length += next.length;
  }
  const text = parts.join("") + after;
  const others = beside && Array.from({ length: parts.length - 1 }, (_, at) => beside.piece(at));
  return {
    bytes: packed?.(text) ?? new TextEncoder().encode(text),
    fileName: name,
    ...(beside && {
      beside: [{ bytes: new TextEncoder().encode(others?.join("")), fileName: beside.name }],
    }),
  };
}
