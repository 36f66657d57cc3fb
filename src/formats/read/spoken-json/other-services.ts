// Further programs and services that tell speakers apart: whisper.cpp, Speechmatics, Rev AI, Azure, Google.
import { type Fields, isFields, listOf, numberOf, stringOf, writtenAs } from "../model/read-json";
import { type Segments, type SpokenSegment, whoIn } from "./spoken-segment";

/** The segments of a file of one of these; undefined where it is of none. */
export function otherService(value: Fields): Segments | undefined {
  const found =
    whisperCpp(value) ?? speechmatics(value) ?? revAi(value) ?? azure(value) ?? google(value);
  return found === undefined || found.segments.length === 0 ? undefined : found;
}

/** Offsets are milliseconds; a speaker is a number for a voice. */
function whisperCpp({ transcription, result }: Fields): Segments | undefined {
  if (!Array.isArray(transcription)) return undefined;
  const segments = listOf(transcription).flatMap(({ offsets, text, speaker }): SpokenSegment[] => {
    const words = stringOf(text);
    if (words === undefined || !isFields(offsets)) return [];
    const [start, end] = [numberOf(offsets.from) ?? 0, numberOf(offsets.to) ?? 0];
    return [{ who: whoIn(speaker), text: words, start: start / 1000, end: end / 1000 }];
  });
  const language = isFields(result) ? stringOf(result.language) : undefined;
  return { format: "whisper.cpp", segments, language };
}

/** `S1` is a voice; `UU` says that there is no telling. */
function speechmatics({ results, metadata }: Fields): Segments | undefined {
  const words = listOf(results).filter(({ type }) => type === "word" || type === "punctuation");
  if (words.length === 0) return undefined;
  const segments = words.flatMap((word): SpokenSegment[] => {
    const [best] = listOf(word.alternatives);
    const text = stringOf(best?.content);
    const start = numberOf(word.start_time);
    if (text === undefined || start === undefined) return [];
    const speaker = stringOf(best?.speaker);
    const who = speaker === undefined || speaker === "UU" ? undefined : whoIn(speaker.slice(1));
    const end = numberOf(word.end_time) ?? start;
    const isTight = word.type === "punctuation" && word.attaches_to !== "next";
    return [{ who, text, start, end, isTight, confidence: numberOf(best?.confidence) }];
  });
  const config = isFields(metadata) ? metadata.transcription_config : undefined;
  const language = isFields(config) ? stringOf(config.language) : undefined;
  return { format: "Speechmatics", segments, language };
}

/** A monologue has elements that hold their own spaces; those who speak may have names. */
function revAi({ monologues, speakers }: Fields): Segments | undefined {
  if (!Array.isArray(monologues)) return undefined;
  const names = new Map(listOf(speakers).map(({ id, name }) => [id, stringOf(name)?.trim()]));
  const isSpaced = listOf(monologues)
    .flatMap(({ elements }) => listOf(elements))
    .some(({ value }) => typeof value === "string" && /\s/.test(value));
  const segments = listOf(monologues).flatMap(({ speaker, elements }): SpokenSegment[] => {
    const all = listOf(elements);
    const times = all.flatMap((each) => numberOf(each.ts) ?? []);
    const ends = all.flatMap((each) => numberOf(each.end_ts) ?? []);
    const text = all
      .map(({ value, type }, at) => {
        const isTight = isSpaced || at === 0 || type === "punct";
        return (isTight ? "" : " ") + writtenAs(value ?? "");
      })
      .join("");
    const start = times[0] ?? 0;
    return text.trim() === ""
      ? []
      : [{ who: names.get(speaker) || whoIn(speaker), text, start, end: ends.at(-1) ?? start }];
  });
  return { format: "Rev AI", segments };
}

/** Ticks are ten millionths of a second. */
function azure({ recognizedPhrases }: Fields): Segments | undefined {
  if (!Array.isArray(recognizedPhrases)) return undefined;
  const segments = listOf(recognizedPhrases).flatMap((phrase): SpokenSegment[] => {
    const [best] = listOf(phrase.nBest);
    const text = stringOf(best?.display);
    if (text === undefined) return [];
    const ticks = numberOf(phrase.offsetInTicks) ?? 0;
    const start = ticks / 1e7;
    const end = (ticks + (numberOf(phrase.durationInTicks) ?? 0)) / 1e7;
    return [
      { who: whoIn(phrase.speaker), text, start, end, confidence: numberOf(best?.confidence) },
    ];
  });
  return { format: "Azure Speech", segments: segments.sort((a, b) => a.start - b.start) };
}

/** The last result has all words again, with the speakers. */
function google({ results }: Fields): Segments | undefined {
  const all = listOf(results);
  const wordsOf = (result: Fields) => listOf(listOf(result.alternatives)[0]?.words);
  const tagged = all.filter((each) => wordsOf(each).some((word) => "speakerTag" in word));
  const chosen = tagged.length > 0 ? wordsOf(tagged.at(-1) ?? {}) : all.flatMap(wordsOf);
  const segments = chosen.flatMap((word): SpokenSegment[] => {
    const text = stringOf(word.word);
    const [start, end] = [word.startTime, word.endTime].map((time) =>
      numberOf(writtenAs(time ?? "0").replace(/s$/, "")),
    );
    if (text === undefined || start === undefined) return [];
    return [{ who: whoIn(word.speakerTag), text, start, end: end ?? start }];
  });
  const [first] = all;
  return { format: "Google Speech", segments, language: stringOf(first?.languageCode) };
}
