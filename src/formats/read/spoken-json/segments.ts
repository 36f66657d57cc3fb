// What programs that transcribe write as JSON, as segments: who, what, when, how sure.
import { type Fields, isFields, listOf, numberOf, stringOf } from "../model/read-json";

export interface SpokenSegment {
  readonly who: string | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly confidence?: number | undefined;
  /** Joined to the segment before without a space: punctuation. */
  readonly isTight?: boolean;
}

export interface Segments {
  /** What wrote it. */
  readonly format: string;
  readonly segments: readonly SpokenSegment[];
  readonly language?: string | undefined;
}

/** The segments of a file; undefined where it is none of these formats. */
export function segmentsIn(value: unknown): Segments | undefined {
  if (Array.isArray(value)) {
    const parts = value.map(segmentsIn);
    const [first] = parts;
    if (first === undefined) return bare(value);
    return { ...first, segments: parts.flatMap((part) => part?.segments ?? []) };
  }
  if (!isFields(value)) return undefined;
  return aws(value) ?? deepgram(value) ?? assembly(value) ?? dpe(value) ?? segmented(value);
}

/** A list of segments with nothing around it. */
function bare(value: readonly unknown[]): Segments | undefined {
  const segments = listOf(value).map(segmentOf);
  const isSegments = segments.some((each) => each !== undefined && each.end > 0);
  if (!isSegments) return undefined;
  return { format: "JSON transcript", segments: segments.flatMap((each) => each ?? []) };
}

/** WhisperX and Whisper: a segment may have no speaker, and then has none. Podcasting 2.0: words. */
function segmented(value: Fields): Segments | undefined {
  const found = listOf(value.segments ?? value.utterances ?? value.monologues);
  const segments = found.flatMap((each) => segmentOf(each) ?? []);
  if (segments.length === 0) return undefined;
  const isPodcast = found.some((each) => "body" in each);
  const format = isPodcast ? "Podcasting 2.0 transcript" : "WhisperX";
  return { format, segments, language: stringOf(value.language) };
}

function segmentOf(each: Fields): SpokenSegment | undefined {
  const text = stringOf(each.text ?? each.body ?? each.transcript);
  const start = numberOf(each.start ?? each.startTime ?? each.start_time);
  if (text === undefined || start === undefined) return undefined;
  const end = numberOf(each.end ?? each.endTime ?? each.end_time) ?? start;
  const confidence = numberOf(each.confidence);
  return { who: whoIn(each.speaker ?? each.speaker_label), text, start, end, confidence };
}

/** Speaker 0 is a speaker. */
function whoIn(speaker: unknown): string | undefined {
  if (typeof speaker === "number") return `Speaker ${speaker}`;
  if (isFields(speaker)) return stringOf(speaker.name ?? speaker.label ?? speaker.id);
  return stringOf(speaker)?.trim() || undefined;
}

/** Amazon Transcribe: a word each, whose times are strings; punctuation has neither time nor speaker. */
function aws({ results }: Fields): Segments | undefined {
  if (!isFields(results) || !Array.isArray(results.items)) return undefined;
  const labels = new Map<string, string>();
  const speakers = results.speaker_labels;
  for (const segment of listOf(isFields(speakers) ? speakers.segments : undefined)) {
    for (const item of listOf(segment.items)) {
      labels.set(String(item.start_time), String(item.speaker_label));
    }
  }
  let last: SpokenSegment | undefined;
  const segments = listOf(results.items).flatMap((item): SpokenSegment[] => {
    const [best] = listOf(item.alternatives);
    const text = stringOf(best?.content);
    if (text === undefined) return [];
    const start = numberOf(item.start_time);
    if (start === undefined) {
      if (last === undefined) return [];
      return [{ who: last.who, start: last.end, end: last.end, text, isTight: true }];
    }
    const who = stringOf(item.speaker_label) ?? labels.get(String(item.start_time));
    const end = numberOf(item.end_time) ?? start;
    last = { who, text, start, end, confidence: numberOf(best?.confidence) };
    return [last];
  });
  const language = stringOf(results.language_code);
  return { format: "Amazon Transcribe", segments, language };
}

function deepgram({ results }: Fields): Segments | undefined {
  if (!isFields(results)) return undefined;
  const spoken = listOf(results.utterances).flatMap((each) => segmentOf(each) ?? []);
  if (spoken.length > 0) return { format: "Deepgram", segments: spoken };
  const [channel] = listOf(results.channels);
  const [best] = listOf(channel?.alternatives);
  const segments = listOf(best?.words).flatMap((word) => {
    const text = word.punctuated_word ?? word.word;
    return segmentOf({ ...word, text }) ?? [];
  });
  return segments.length === 0 ? undefined : { format: "Deepgram", segments };
}

/** AssemblyAI: utterances with times in milliseconds. */
function assembly(value: Fields): Segments | undefined {
  if (!("audio_url" in value || "audio_duration" in value) || !("utterances" in value))
    return undefined;
  const segments = listOf(value.utterances).flatMap((each) => {
    const segment = segmentOf(each);
    if (segment === undefined) return [];
    const who = segment.who === undefined ? undefined : `Speaker ${segment.who}`;
    return [{ ...segment, who, start: segment.start / 1000, end: segment.end / 1000 }];
  });
  const language = stringOf(value.language_code);
  return segments.length === 0 ? undefined : { format: "AssemblyAI", segments, language };
}

/** The BBC's editor: words and paragraphs that belong together by their times alone. */
function dpe(value: Fields): Segments | undefined {
  const words = listOf(value.words).flatMap((word) => segmentOf(word) ?? []);
  const paragraphs = listOf(value.paragraphs);
  if (words.length === 0 || paragraphs.length === 0) return undefined;
  let at = 0;
  const segments = paragraphs.flatMap((paragraph): SpokenSegment[] => {
    const [start, end] = [numberOf(paragraph.start) ?? 0, numberOf(paragraph.end) ?? 0];
    const own: string[] = [];
    for (; at < words.length && (words[at]?.start ?? 0) < end; at++)
      own.push(words[at]?.text ?? "");
    return own.length === 0
      ? []
      : [{ who: whoIn(paragraph.speaker), text: own.join(" "), start, end }];
  });
  return { format: "Digital Paper Edit", segments };
}
