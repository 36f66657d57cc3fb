import { byKind, kinds } from "../article/kinds";
import { emptySelection, type Selection } from "../article/selection";

/** Reads a selection from search params: repeated keys `speaker`, `topic`, `country`. */
export function parseSelection(params: URLSearchParams): Selection {
  return byKind((kind) => [...new Set(params.getAll(kind).filter((id) => id !== ""))]);
}

/** Writes a selection, kind by kind and each kind's values sorted, so that one selection has one address. */
export function serialiseSelection(selection: Selection = emptySelection): URLSearchParams {
  const params = new URLSearchParams();
  for (const kind of kinds) {
    for (const id of [...new Set(selection[kind])].sort()) params.append(kind, id);
  }
  return params;
}
