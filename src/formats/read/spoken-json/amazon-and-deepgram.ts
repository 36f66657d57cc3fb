// The two services that write a word each, and each channel apart where there are several.
import { type Fields, isFields, listOf, numberOf, stringOf, writtenAs } from "../model/read-json";
import { channelsTogether, type Segments, type SpokenSegment, segmentOf } from "./spoken-segment";

/** Amazon Transcribe: a word each, whose times are strings; punctuation has neither time nor speaker. */
export function amazon({ results }: Fields): Segments | undefined {
  if (!isFields(results) || !Array.isArray(results.items)) return undefined;
  const labels = new Map<string, string>();
  for (const segment of listIn(results.speaker_labels, "segments")) {
    for (const item of listOf(segment.items)) {
      labels.set(writtenAs(item.start_time), writtenAs(item.speaker_label));
    }
  }
  const channels = listIn(results.channel_labels, "channels");
  const segments =
    channels.length === 0
      ? amazonWords(listOf(results.items), ({ start_time }) => labels.get(writtenAs(start_time)))
      : channelsTogether(
          channels.map(({ items, channel_label }) =>
            amazonWords(listOf(items), () => stringOf(channel_label)),
          ),
        );
  return { format: "Amazon Transcribe", segments, language: stringOf(results.language_code) };
}

function listIn(value: unknown, name: string): readonly Fields[] {
  return listOf(isFields(value) ? value[name] : undefined);
}

function amazonWords(
  items: readonly Fields[],
  speakerOf: (item: Fields) => string | undefined,
): readonly SpokenSegment[] {
  let last: SpokenSegment | undefined;
  return items.flatMap((item): SpokenSegment[] => {
    const [best] = listOf(item.alternatives);
    const text = stringOf(best?.content);
    if (text === undefined) return [];
    const start = numberOf(item.start_time);
    if (start === undefined) {
      if (last === undefined) return [];
      return [{ who: last.who, start: last.end, end: last.end, text, isTight: true }];
    }
    const who = stringOf(item.speaker_label) ?? speakerOf(item);
    const end = numberOf(item.end_time) ?? start;
    last = { who, text, start, end, confidence: numberOf(best?.confidence) };
    return [last];
  });
}

export function deepgram({ results }: Fields): Segments | undefined {
  if (!isFields(results)) return undefined;
  const channels = listOf(results.channels);
  const utterances = listOf(results.utterances);
  const named = new Set(utterances.map(({ channel }) => channel)).size > 1 || channels.length > 1;
  /** Where channels are recorded apart, each is a voice of its own. */
  const inChannel = (segment: SpokenSegment, channel: unknown): SpokenSegment =>
    named && segment.who === undefined ? { ...segment, who: `Channel ${channel}` } : segment;
  const spoken = utterances.flatMap((each) => {
    const segment = segmentOf(each);
    return segment === undefined ? [] : [inChannel(segment, each.channel ?? 0)];
  });
  if (spoken.length > 0) return { format: "Deepgram", segments: spoken };
  const words = channels.map((channel, at) => {
    const [best] = listOf(channel.alternatives);
    return listOf(best?.words).flatMap((word) => {
      const segment = segmentOf({ ...word, text: word.punctuated_word ?? word.word });
      return segment === undefined ? [] : [inChannel(segment, at)];
    });
  });
  const segments = words.length > 1 ? channelsTogether(words) : words.flat();
  const language = stringOf(channels[0]?.detected_language);
  return segments.length === 0 ? undefined : { format: "Deepgram", segments, language };
}
