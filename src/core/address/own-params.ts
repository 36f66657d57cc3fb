import { type Axes, parseAxes, writeAxes } from "./axes-params";
import { patterns } from "./paths";

/** Which of the reader's own files are looked at together, and how. */
export interface OwnView {
  /** The keys of single files; where there are none, all of the group, or all there are. */
  readonly files: readonly string[];
  /** The name of a group; empty for none. */
  readonly group: string;
  readonly axes: Axes;
}

/** Reads search params `file` (as often as there are files), `group` and those of the axes. */
export function parseOwnView(params: URLSearchParams): OwnView {
  return {
    files: [...new Set(params.getAll("file"))],
    group: params.get("group") ?? "",
    axes: parseAxes(params),
  };
}

/** The address of several files of the reader's own, looked at together. Defaults are not written. */
export function ownHref({ files = [], group = "", axes }: Partial<OwnView> = {}): string {
  const params = new URLSearchParams(files.map((key) => ["file", key]));
  if (group !== "") params.set("group", group);
  if (axes !== undefined) writeAxes(params, axes);
  return params.size === 0 ? patterns.own : `${patterns.own}?${params}`;
}
