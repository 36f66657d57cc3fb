import type { Label } from "./label";

/** Which names before a colon are speakers, of all that stand at the heads of a source's blocks. */
export interface NamesAmong {
  /** Empty where the source is no transcript. */
  readonly names: ReadonlySet<string>;
  /** What stands before a colon and is no name. */
  readonly words: readonly string[];
}

/** So many of the blocks from the first name on have to have one. */
const leastShare = 0.3;
/** From this share on, a name may also come only once. */
const mostlyNamed = 0.6;

/**
 * A name comes twice, or stands in capitals, in bold or in brackets. Where most blocks have one, a name may
 * come once. With fewer than two names, or names before too few of the blocks, there is no transcript.
 * `known` are names that the source gives in another way.
 */
export function namesAmong(
  labels: readonly (Label | undefined)[],
  known: ReadonlySet<string> = new Set(),
): NamesAmong {
  const counts = new Map<string, { count: number; isSure: boolean }>();
  const letters = new Set(labels.flatMap((label) => (label?.isLetter ? label.name : [])));
  for (const label of labels) {
    if (label === undefined || (label.isLetter && letters.size < 2)) continue;
    const { count = 0, isSure = false } = counts.get(label.name) ?? {};
    counts.set(label.name, { count: count + 1, isSure: isSure || label.isSure });
  }
  const first = labels.findIndex((label) => label !== undefined);
  const labelled = labels.filter((label) => label !== undefined).length;
  const share = first === -1 ? 0 : labelled / (labels.length - first);
  const isStrong = ([name, { count, isSure }]: [string, { count: number; isSure: boolean }]) =>
    count > 1 || isSure || known.has(name);
  const strong = [...counts].filter(isStrong);
  const isMostlyNamed = (strong.length > 0 && share >= mostlyNamed) || known.size > 0;
  const taken = [...counts].filter((each) => isStrong(each) || isMostlyNamed).map(([name]) => name);
  const inAll = new Set([...taken, ...known]).size;
  const said = labels.filter((label) => label !== undefined && taken.includes(label.name)).length;
  const isTranscript =
    known.size > 0 || (inAll > 1 && said / (labels.length - first) >= leastShare && said > 1);
  const names = new Set(isTranscript ? taken : []);
  return { names, words: [...counts.keys()].filter((name) => !names.has(name)) };
}
