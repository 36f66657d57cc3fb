// What programs that transcribe write as JSON, as segments: who, what, when, how sure.
import { type Fields, isFields, listOf, numberOf, stringOf } from "../model/read-json";
import { amazon, deepgram } from "./amazon-and-deepgram";
import { otherService } from "./other-services";
import { type Segments, type SpokenSegment, segmentOf, whoIn } from "./spoken-segment";

/** The segments of a file; undefined where it is none of these formats. */
export function segmentsIn(value: unknown): Segments | undefined {
  if (Array.isArray(value)) {
    const parts = value.map(segmentsIn);
    const [first] = parts;
    if (first === undefined) return bare(value);
    return { ...first, segments: parts.flatMap((part) => part?.segments ?? []) };
  }
  if (!isFields(value)) return undefined;
  return (
    amazon(value) ??
    deepgram(value) ??
    assembly(value) ??
    dpe(value) ??
    otherService(value) ??
    segmented(value) ??
    spokenWords(value) ??
    wrapped(value)
  );
}

/** ElevenLabs and others: words alone, with the spaces between them or without. */
function spokenWords(value: Fields): Segments | undefined {
  const words = listOf(value.words);
  const hasSpaces = words.some(({ type }) => type === "spacing");
  const segments = words.flatMap((word, at): SpokenSegment[] => {
    const segment = segmentOf(word);
    const isTight = hasSpaces && at > 0 && words[at - 1]?.type !== "spacing";
    return segment === undefined || word.type === "spacing" ? [] : [{ ...segment, isTight }];
  });
  if (segments.length === 0) return undefined;
  const language = stringOf(value.language_code ?? value.language);
  return { format: "JSON transcript", segments, language };
}

/** What services put around their transcript: `{ result: { transcription: { utterances: … } } }`. */
function wrapped(value: Fields): Segments | undefined {
  const { result, transcription, transcript, transcripts, response, data } = value;
  for (const inner of [result, transcription, transcript, transcripts, response, data]) {
    const found = isFields(inner) || Array.isArray(inner) ? segmentsIn(inner) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
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

/** AssemblyAI: utterances with times in milliseconds. */
function assembly(value: Fields): Segments | undefined {
  if (!("audio_url" in value || "audio_duration" in value) || !("utterances" in value))
    return undefined;
  const segments = listOf(value.utterances).flatMap((each) => {
    const segment = segmentOf(each);
    if (segment === undefined) return [];
    return [{ ...segment, start: segment.start / 1000, end: segment.end / 1000 }];
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
