import type { ReadFormat } from "./format";
import { looksLikeFountain } from "./sniff/data";
import {
  looksLikeSpokenJson,
  looksLikeSpokenText,
  looksLikeSubRip,
  looksLikeWebVtt,
} from "./sniff/spoken";
import { looksLikeAkomaNtoso, looksLikeParlParse, looksLikeTei } from "./sniff/xml";

/** Transcripts, debates, plays and screenplays: who speaks, in turns. */
export const spokenFormats: readonly ReadFormat[] = [
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
    id: "fountain",
    name: "Fountain",
    extensions: ["fountain", "spmd"],
    mediaTypes: ["text/x-fountain"],
    sniff: looksLikeFountain,
    load: async () => (await import("./read/fountain/read-fountain")).readFountain,
  },
];
