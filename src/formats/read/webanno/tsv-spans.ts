// The annotations of a WebAnno TSV file as spans: tokens of one number are one annotation.
import type { Notes } from "../model/notes";
import { isOfGrammar, spanFeatures } from "../model/span-features";
import type { Span } from "../model/spans";
import type { Layer } from "./tsv-layers";
import type { TsvToken } from "./tsv-text";
import { valuesIn } from "./tsv-values";

/** A span with what else its features say. */
export interface LayerSpan extends Span {
  readonly layer: string;
  /** A name in a feature that is called speaker, source or the like. */
  readonly speaker: string | undefined;
}

interface Found {
  readonly layer: Layer;
  readonly key: string;
  readonly tokens: TsvToken[];
  readonly values: (string | undefined)[];
}

/** What the annotation at a token is called by a relation to it. */
export const keyOf = (layer: string, token: string, number: string | undefined) =>
  `${layer}/${number === undefined || number === "0" ? token : `[${number}]`}`;

export function spansIn(
  tokens: readonly TsvToken[],
  layers: readonly Layer[],
  text: string,
  notes: Notes,
): readonly LayerSpan[] {
  const found = new Map<string, Found>();
  const order = new Map(tokens.map((token, at) => [token, at]));
  for (const layer of layers) {
    if (layer.type !== "span") continue;
    if (isOfGrammar(layer.name)) {
      notes.remark("layers", { given: [layer.name] });
      continue;
    }
    for (const token of tokens) addAt(token, layer, found);
  }
  return [...found.values()].map(({ layer, key, tokens: own, values }): LayerSpan => {
    const { speaker, ...features } = spanFeatures(
      layer.name,
      values.map((value, at) => [layer.features[at] ?? "", value] as const),
    );
    const parts = partsOf(own, order);
    return {
      key,
      layer: layer.name,
      parts,
      ...features,
      words: parts.map(({ start, end }) => text.slice(start, end)),
      speaker,
      line: own[0]?.line,
    };
  });
}

/** Adds the annotations that a layer has at a token: of each value the one of its number. */
function addAt(token: TsvToken, layer: Layer, found: Map<string, Found>): void {
  const cells = Array.from({ length: Math.max(1, layer.features.length) }, (_, at) =>
    valuesIn(token.cells[layer.column + at] ?? "_"),
  );
  const most = cells.reduce((longest, values) => Math.max(longest, values.length), 0);
  for (let stacked = 0; stacked < most; stacked++) {
    const number = cells.map((values) => values[stacked]?.number).find((each) => each);
    const key =
      number === undefined
        ? `${keyOf(layer.name, token.id, number)}${stacked > 0 ? `|${stacked}` : ""}`
        : keyOf(layer.name, token.id, number);
    const known = found.get(key) ?? { layer, key, tokens: [], values: [] };
    known.tokens.push(token);
    cells.forEach((values, at) => {
      known.values[at] ??= values[stacked]?.value;
    });
    found.set(key, known);
  }
}

/** One stretch for tokens in a row, and several where others stand between. */
function partsOf(tokens: readonly TsvToken[], order: ReadonlyMap<TsvToken, number>): Span["parts"] {
  const parts: { start: number; end: number }[] = [];
  let before = -2;
  for (const token of tokens) {
    const at = order.get(token) ?? 0;
    const last = parts.at(-1);
    if (last !== undefined && at === before + 1) last.end = Math.max(last.end, token.end);
    else parts.push({ start: token.start, end: token.end });
    before = at;
  }
  return parts;
}
