// The only list of formats that articles come in. A format is one folder of code and one entry here; how
// its files begin stands in `sniff`. See registry.ts for the formats that quotations leave in.
import type { ReadFormat } from "./format";
import { looksLikeBrat, looksLikeSpanJson } from "./sniff/annotated";
import { looksLikeArchive, looksLikeWord } from "./sniff/archives";
import {
  looksLikeCitron,
  looksLikeCoreNlp,
  looksLikeCsv,
  looksLikeFountain,
  looksLikeGate,
  looksLikeNinjs,
  looksLikeUimaJson,
  looksLikeWebAnno,
  looksLikeWebAnnotation,
} from "./sniff/data";
import {
  looksLikeSpokenJson,
  looksLikeSpokenText,
  looksLikeSubRip,
  looksLikeWebVtt,
} from "./sniff/spoken";
import { looksUnread } from "./sniff/unread";
import { looksLikeHtml, looksLikeMarkdown, looksLikeText } from "./sniff/words";
import {
  looksLikeAkomaNtoso,
  looksLikeParlParse,
  looksLikeTei,
  looksLikeUimaXmi,
} from "./sniff/xml";

/** In the order in which they are named, the most usual first. */
export const readFormats: readonly ReadFormat[] = [
  {
    id: "annotated-article",
    name: "Annotated Article JSON",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: (beginning) => (/^\s*[{[]/.test(beginning) ? 0.9 : 0),
    load: async () => (await import("./read/annotated-article")).readAnnotatedArticle,
  },
  {
    id: "html",
    name: "HTML",
    extensions: ["html", "htm", "xhtml"],
    mediaTypes: ["text/html", "application/xhtml+xml"],
    sniff: looksLikeHtml,
    load: async () => (await import("./read/html/read-html")).readHtml,
  },
  {
    id: "markdown",
    name: "Markdown",
    extensions: ["md", "markdown", "mdown", "mkd"],
    mediaTypes: ["text/markdown", "text/x-markdown"],
    sniff: looksLikeMarkdown,
    load: async () => (await import("./read/markdown/read-markdown")).readMarkdown,
  },
  {
    id: "text",
    name: "Text",
    extensions: ["txt", "text"],
    mediaTypes: ["text/plain"],
    sniff: looksLikeText,
    load: async () => (await import("./read/text/read-text")).readText,
  },
  {
    id: "webvtt",
    name: "WebVTT",
    extensions: ["vtt"],
    mediaTypes: ["text/vtt"],
    sniff: looksLikeWebVtt,
    load: async () => (await import("./read/cues/read-cues")).readWebVtt,
  },
  {
    id: "subrip",
    name: "SubRip",
    extensions: ["srt"],
    mediaTypes: ["application/x-subrip"],
    sniff: looksLikeSubRip,
    load: async () => (await import("./read/cues/read-cues")).readSubRip,
  },
  {
    id: "transcript",
    name: "Transcript",
    extensions: ["txt", "text"],
    mediaTypes: ["text/plain"],
    sniff: looksLikeSpokenText,
    load: async () => (await import("./read/transcript/read-transcript")).readTranscript,
  },
  {
    id: "transcript-json",
    name: "Transcript in JSON (WhisperX, Amazon Transcribe, Deepgram, Podcasting 2.0)",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: looksLikeSpokenJson,
    load: async () => (await import("./read/spoken-json/read-spoken-json")).readSpokenJson,
  },
  {
    id: "brat",
    name: "brat standoff",
    extensions: ["ann"],
    mediaTypes: ["text/x-brat"],
    sniff: looksLikeBrat,
    load: async () => (await import("./read/brat/read-brat")).readBrat,
  },
  {
    id: "span-json",
    name: "Annotated texts in JSON (doccano, Label Studio, Prodigy, spaCy)",
    extensions: ["jsonl", "json"],
    mediaTypes: ["application/jsonl", "application/x-ndjson"],
    sniff: looksLikeSpanJson,
    load: async () => (await import("./read/span-json/read-span-json")).readSpanJson,
  },
  {
    id: "tei",
    name: "TEI (plays, ParlaMint, prose)",
    extensions: ["xml", "tei"],
    mediaTypes: ["application/tei+xml"],
    sniff: looksLikeTei,
    load: async () => (await import("./read/tei/read-tei")).readTei,
  },
  {
    id: "akoma-ntoso",
    name: "Akoma Ntoso",
    extensions: ["xml", "akn"],
    mediaTypes: ["application/akn+xml"],
    sniff: looksLikeAkomaNtoso,
    load: async () => (await import("./read/debates/read-akoma-ntoso")).readAkomaNtoso,
  },
  {
    id: "parlparse",
    name: "ParlParse",
    extensions: ["xml"],
    mediaTypes: ["application/xml"],
    sniff: looksLikeParlParse,
    load: async () => (await import("./read/debates/read-parlparse")).readParlParse,
  },
  {
    id: "web-annotation",
    name: "Web Annotation, Hypothesis",
    extensions: ["jsonld", "json"],
    mediaTypes: ["application/ld+json"],
    sniff: looksLikeWebAnnotation,
    load: async () => {
      const [{ readWebAnnotation }, { readPage }] = await Promise.all([
        import("./read/web-annotation/read-web-annotation"),
        import("./read/html/read-html"),
      ]);
      return (content) => readWebAnnotation(content, (page) => readPage(page, 1));
    },
  },
  {
    id: "csv",
    name: "CSV with a quotation a row",
    extensions: ["csv", "tsv"],
    mediaTypes: ["text/csv"],
    sniff: looksLikeCsv,
    load: async () => (await import("./read/csv/read-csv")).readCsv,
  },
  {
    id: "webanno",
    name: "WebAnno TSV (INCEpTION)",
    extensions: ["tsv"],
    mediaTypes: ["text/tab-separated-values"],
    sniff: looksLikeWebAnno,
    load: async () => (await import("./read/webanno/read-webanno")).readWebAnno,
  },
  {
    id: "corenlp",
    name: "CoreNLP",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: looksLikeCoreNlp,
    load: async () => (await import("./read/quotes-json/read-corenlp")).readCoreNlp,
  },
  {
    id: "citron",
    name: "Citron",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: looksLikeCitron,
    load: async () => (await import("./read/quotes-json/read-citron")).readCitron,
  },
  {
    id: "fountain",
    name: "Fountain",
    extensions: ["fountain", "spmd"],
    mediaTypes: ["text/x-fountain"],
    sniff: looksLikeFountain,
    load: async () => (await import("./read/fountain/read-fountain")).readFountain,
  },
  {
    id: "gate",
    name: "GATE (bdocjs)",
    extensions: ["bdocjs", "json"],
    mediaTypes: ["application/x-bdocjs"],
    sniff: looksLikeGate,
    load: async () => (await import("./read/exports/read-gate")).readGate,
  },
  {
    id: "uima-xmi",
    name: "UIMA CAS XMI",
    extensions: ["xmi"],
    mediaTypes: ["application/vnd.xmi+xml"],
    sniff: looksLikeUimaXmi,
    load: async () => (await import("./read/exports/read-uima")).readUimaXmi,
  },
  {
    id: "uima-json",
    name: "UIMA CAS JSON",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: looksLikeUimaJson,
    load: async () => (await import("./read/exports/read-uima")).readUimaJson,
  },
  {
    id: "ninjs",
    name: "ninjs",
    extensions: ["json"],
    mediaTypes: ["application/json"],
    sniff: looksLikeNinjs,
    load: async () => {
      const [{ readNinjs }, { readPage }, { readText }] = await Promise.all([
        import("./read/exports/read-ninjs"),
        import("./read/html/read-html"),
        import("./read/text/read-text"),
      ]);
      return (content) => readNinjs(content, (page) => readPage(page, 1), readText);
    },
  },
  {
    id: "docx",
    name: "Word",
    extensions: ["docx"],
    mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    sniff: looksLikeWord,
    load: async () => (await import("./read/docx/read-docx")).readDocx,
  },
  {
    id: "archive",
    name: "zip archive of any of these",
    extensions: ["zip"],
    mediaTypes: ["application/zip"],
    sniff: looksLikeArchive,
    load: async () => (await import("./read/archive/read-archive")).readArchive,
  },
  {
    id: "unread",
    name: "known, and not read: says what to bring instead",
    extensions: ["pdf", "rtf", "doc", "odt", "epub"],
    mediaTypes: ["application/pdf"],
    sniff: looksUnread,
    load: async () => (await import("./read/unread/read-unread")).readUnread,
  },
];
