import { type Fields, isFields, numberOf, stringOf } from "../model/read-json";

/** Words that one voice says in one go, or one word of them. Times are in seconds. */
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

/** A segment as most programs write it; undefined without words or a time. */
export function segmentOf(each: Fields): SpokenSegment | undefined {
  const text = stringOf(
    each.text ?? each.body ?? each.transcript ?? each.punctuated_word ?? each.word,
  );
  const start = numberOf(each.start ?? each.startTime ?? each.start_time);
  if (text === undefined || start === undefined) return undefined;
  const end = numberOf(each.end ?? each.endTime ?? each.end_time) ?? start;
  const confidence = numberOf(each.confidence);
  return {
    who: whoIn(each.speaker ?? each.speaker_label ?? each.speaker_id),
    text,
    start,
    end,
    confidence,
  };
}

/** Speaker 0 is a speaker; a digit or a letter is the number of a voice. */
export function whoIn(speaker: unknown): string | undefined {
  if (typeof speaker === "number") return `Speaker ${speaker}`;
  if (isFields(speaker)) return stringOf(speaker.name ?? speaker.label ?? speaker.id);
  const name = stringOf(speaker)?.trim();
  return name !== undefined && /^(?:\d+|[A-Z])$/.test(name) ? `Speaker ${name}` : name || undefined;
}

/** A pause of more seconds than this ends what a channel says in one go. */
const pause = 1;

/**
 * The words of channels that were recorded apart, in the order in which they are said: what one channel
 * says in one go stays together where others speak at the same time.
 */
export function channelsTogether(
  channels: readonly (readonly SpokenSegment[])[],
): readonly SpokenSegment[] {
  const goes = channels.flatMap((words) => {
    const own: SpokenSegment[][] = [];
    for (const word of words) {
      const last = own.at(-1);
      const before = last?.at(-1);
      const isOn = word.isTight === true || word.start - (before?.end ?? 0) <= pause;
      if (last !== undefined && isOn) last.push(word);
      else own.push([word]);
    }
    return own;
  });
  return goes.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0)).flat();
}
