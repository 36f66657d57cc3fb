import type { Annotation, Mention, Quotation, Target } from "../../../core/article/format";
import type { PlacedRange } from "./placed-range";

type Common = Pick<Quotation, "origin" | "confidence" | "note">;

/** An annotation before it has an id and targets. `words` are of a target that has no place, in a paragraph by its id. */
export type Draft = Common & {
  readonly ranges: readonly PlacedRange[];
  readonly unplaced?: readonly Target[];
  /** What the tool calls its kind. */
  readonly label?: string | undefined;
} & (
    | {
        readonly type: "quotation";
        readonly speakers: Quotation["speakers"];
        readonly mode?: Quotation["mode"];
        readonly topics?: Quotation["topics"];
        readonly countries?: Quotation["countries"];
        readonly attribution?: PlacedRange | undefined;
      }
    | { readonly type: "mention"; readonly of: Mention["of"] }
  );

/**
 * The annotations in reading order, with ids by it: `q1` for quotations, `m1` for mentions. `labels` are
 * the ids of those that a tool has called something.
 */
export function annotationsInOrder(
  drafts: readonly Draft[],
  target: (range: PlacedRange) => Target,
): { readonly annotations: Annotation[]; readonly labels: Readonly<Record<string, string[]>> } {
  const sorted = [...drafts].sort(byPlace);
  const annotations = withIds(sorted, target);
  const labels = new Map<string, string[]>();
  sorted.forEach(({ label }, at) => {
    const { id } = annotations[at] ?? {};
    if (label === undefined || id === undefined) return;
    const ids = labels.get(label);
    if (ids === undefined) labels.set(label, [id]);
    else ids.push(id);
  });
  return { annotations, labels: Object.fromEntries(labels) };
}

function withIds(sorted: readonly Draft[], target: (range: PlacedRange) => Target): Annotation[] {
  const counts = { quotation: 0, mention: 0 };
  return sorted.map((draft): Annotation => {
    const { ranges, unplaced = [], type, origin, confidence, note } = draft;
    const common = {
      targets: [...ranges.map(target), ...unplaced],
      ...(origin !== undefined && { origin }),
      ...(confidence !== undefined && { confidence: Math.min(1, Math.max(0, confidence)) }),
      ...(note !== undefined && note !== "" && { note }),
    };
    counts[type] += 1;
    if (draft.type === "mention") {
      return { id: `m${counts.mention}`, type: "mention", of: draft.of, ...common };
    }
    const { speakers, mode, topics, countries, attribution } = draft;
    return {
      id: `q${counts.quotation}`,
      type: "quotation",
      speakers,
      ...(topics !== undefined && topics.length > 0 && { topics }),
      ...(countries !== undefined && countries.length > 0 && { countries }),
      ...common,
      ...(attribution !== undefined && { attribution: target(attribution) }),
      ...(mode !== undefined && { mode }),
    };
  });
}

function byPlace({ ranges: [one] }: Draft, { ranges: [other] }: Draft): number {
  if (one === undefined || other === undefined)
    return other === one ? 0 : one === undefined ? 1 : -1;
  return one.paragraph - other.paragraph || one.start - other.start || other.end - one.end;
}
