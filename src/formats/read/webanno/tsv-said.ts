// What is said by whom in a WebAnno TSV file: by relations between annotations, or by a feature.

import { kindOfLabel } from "../model/kind-of-label";
import type { Notes } from "../model/notes";
import { isOfGrammar } from "../model/span-features";
import type { Said } from "../model/spans";
import { saidBetween } from "../span-json/records";
import type { Layer } from "./tsv-layers";
import { keyOf, type LayerSpan } from "./tsv-spans";
import type { TsvToken } from "./tsv-text";
import { valuesIn } from "./tsv-values";

/** Who says what. Relations that are of something else are listed; those of grammar are not. */
export function saidByRelations(
  tokens: readonly TsvToken[],
  layers: readonly Layer[],
  spans: readonly LayerSpan[],
  notes: Notes,
): readonly Said[] {
  const byKey = new Map(spans.map((span) => [span.key, span]));
  const said = spans.flatMap((span): Said[] =>
    kindOfLabel(span.label).is === "quotation" && span.speaker !== undefined
      ? [{ contents: [span.key], sources: [], people: [{ name: span.speaker }] }]
      : [],
  );
  for (const layer of layers) {
    if (layer.type === "span") continue;
    if (isOfGrammar(layer.name)) notes.remark("layers", { given: [layer.name] });
    else if (layer.type === "chain") listChains(layer, tokens, notes);
    else for (const each of relationsOf(layer, tokens, byKey, notes)) said.push(each);
  }
  return said;
}

function relationsOf(
  layer: Layer,
  tokens: readonly TsvToken[],
  byKey: ReadonlyMap<string, LayerSpan>,
  notes: Notes,
): Said[] {
  const at = layer.features.findIndex((feature) => feature.startsWith("BT_"));
  const base = (layer.features[at] ?? "").replace(/^.*\./, "").replace(/^BT_/, "");
  return tokens.flatMap((token) =>
    (token.cells[layer.column + Math.max(0, at)] ?? "_").split("|").flatMap((cell): Said[] => {
      // `1-5[3_1]`: from annotation 3 at token 1-5 to annotation 1 at this one.
      const [, from = "", one, other] = /^(\d+-\d+(?:\.\d+)?)(?:\[(\d+)_(\d+)\])?/.exec(cell) ?? [];
      if (from === "") return [];
      const ends = [keyOf(base, from, one), keyOf(base, token.id, other)] as const;
      const found = saidBetween(...ends, byKey);
      if (found !== undefined) return [found];
      const [label = layer.name] = valuesIn(token.cells[layer.column] ?? "_").flatMap(
        ({ value }) => value ?? [],
      );
      notes.leave("relation", `${label}: ${ends.join(" ")}`, { line: token.line });
      return [];
    }),
  );
}

function listChains(layer: Layer, tokens: readonly TsvToken[], notes: Notes): void {
  for (const token of tokens) {
    for (const { value, number } of valuesIn(token.cells[layer.column] ?? "_")) {
      notes.leave(
        "relation",
        `${layer.name}: ${value ?? ""}${number === undefined ? "" : `[${number}]`}`,
        {
          line: token.line,
        },
      );
    }
  }
}
