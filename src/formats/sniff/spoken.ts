// Tells transcripts and subtitles by their beginning.
import { looksLikeTranscript } from "../read/transcript/transcript-lines";
import { looksLikeJson } from "./json";

const arrow = /^[ \t]*(?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s*-->/m;

export function looksLikeWebVtt(beginning: string): number {
  return /^\uFEFF?WEBVTT(?:\s|$)/.test(beginning) ? 1 : 0;
}

/** A number and a time with an arrow, which is hardly in a text by chance. */
export function looksLikeSubRip(beginning: string): number {
  if (looksLikeWebVtt(beginning) > 0) return 0;
  return /^[\uFEFF\s]*(?:\d+\s*\n\s*)?(?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s*-->/.test(beginning)
    ? 1
    : arrow.test(beginning)
      ? 0.35
      : 0;
}

/** Names before what is said, in a text that is no page, no data and no other format. */
export function looksLikeSpokenText(beginning: string): number {
  const isOther = /^[\uFEFF\s]*[<{#]/.test(beginning) || /^(?:\*\*|__)\S/m.test(beginning);
  if (isOther || looksLikeJson(beginning) || arrow.test(beginning)) return 0;
  return looksLikeTranscript(beginning) ? 0.65 : 0;
}

/** What programs that transcribe call their parts. */
export function looksLikeSpokenJson(beginning: string): number {
  if (!looksLikeJson(beginning) || /"formatVersion"\s*:/.test(beginning)) return 0;
  const isSegment =
    /"(segments|utterances|monologues)"\s*:\s*\[/.test(beginning) ||
    /^[\uFEFF\s]*\[\s*\{[^{}[\]]*"(start|startTime|start_time)"\s*:/.test(beginning);
  const hasTimes = /"(start|startTime|start_time)"\s*:\s*"?\d/.test(beginning);
  const isAws = /"(jobName|speaker_labels)"\s*:/.test(beginning) && /"results"/.test(beginning);
  const isWords = /"words"\s*:\s*\[\s*\{/.test(beginning) && hasTimes;
  const isOther =
    /"transcription"\s*:\s*\[\s*\{\s*"timestamps"/.test(beginning) ||
    /"monologues"\s*:\s*\[[\s\S]*"elements"\s*:/.test(beginning) ||
    /"recognizedPhrases"\s*:\s*\[/.test(beginning) ||
    /"speakerTag"\s*:|"transcription_config"\s*:/.test(beginning);
  const isDeepgram = /"results"\s*:\s*\{\s*"(channels|utterances)"/.test(beginning);
  return (isSegment && hasTimes && /"(text|body|transcript|word)"/.test(beginning)) ||
    isAws ||
    isDeepgram ||
    isOther ||
    isWords
    ? 0.95
    : 0;
}
