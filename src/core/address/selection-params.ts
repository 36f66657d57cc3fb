import { emptySelection, type Selection } from "../article/filtering/selection";
import { byKind, type Kind, kinds } from "../article/kinds";

/** The search param of the values of a kind that are left out, beside the kind's own name. */
const leftOutParam = (kind: Kind) => `-${kind}`;

/**
 * Reads a selection from search params: repeated keys `speaker`, `topic`, `country` for chosen values,
 * `-speaker`, `-topic`, `-country` for those left out, `within=paragraph` and `unsure=only`.
 */
export function parseSelection(params: URLSearchParams): Selection {
  const all = (name: string) => [...new Set(params.getAll(name).filter((id) => id !== ""))];
  return {
    ...byKind((kind) => all(kind)),
    without: byKind((kind) => all(leftOutParam(kind))),
    within: params.get("within") === "paragraph" ? "paragraph" : "annotation",
    ...(params.get("unsure") === "only" && { unsure: true }),
  };
}

const written = new WeakMap<Selection, string>();

/** A selection as a query, without `?`: worked out once for each, since hundreds of links may carry it. */
export function selectionQuery(selection: Selection = emptySelection): string {
  const query = written.get(selection) ?? serialiseSelection(selection).toString();
  written.set(selection, query);
  return query;
}

/** Writes a selection, kind by kind and each kind's values sorted, so that one selection has one address. */
function serialiseSelection(selection: Selection = emptySelection): URLSearchParams {
  const params = new URLSearchParams();
  const write = (name: string, ids: readonly string[]) => {
    for (const id of [...new Set(ids)].sort()) params.append(name, id);
  };
  for (const kind of kinds) write(kind, selection[kind]);
  for (const kind of kinds) write(leftOutParam(kind), selection.without[kind]);
  if (selection.within === "paragraph") params.set("within", selection.within);
  if (selection.unsure) params.set("unsure", "only");
  return params;
}
