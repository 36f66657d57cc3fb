import type { Opened } from "../../article/open-article";
import { checksum } from "./checksum";
import { type Findings, openedFrom } from "./findings";

/** What was found out about a bundled article's file when the app was built. */
interface Prepared {
  /** Of the file's bytes then. */
  readonly checksum: number;
  readonly problems: Extract<Findings, { status: "read" }>["problems"];
  readonly placementProblems: Prepared["problems"];
  readonly placements: readonly number[];
  readonly changed: Extract<Findings, { status: "read" }>["changed"];
}

/**
 * Writes down what has been found out about a file, so that a reader's browser need not check and
 * place it again, nor load the code for it. Undefined for a file that is refused.
 */
export function preparedText(bytes: Uint8Array, findings: Findings): string | undefined {
  if (findings.status === "refused") return undefined;
  const { problems, placed, changed } = findings;
  const prepared: Prepared = {
    checksum: checksum(bytes),
    problems,
    placementProblems: placed.problems,
    placements: [...placed.placements],
    changed,
  };
  return JSON.stringify(prepared);
}

/** The article of a file about which {@link preparedText} was written; undefined for any other. */
export function openPrepared(bytes: Uint8Array, text: string): Opened | undefined {
  const prepared = parsed(text);
  if (prepared === undefined || prepared.checksum !== checksum(bytes)) return undefined;
  const { problems, placementProblems, changed } = prepared;
  const placements = Int32Array.from(prepared.placements);
  const placed = { placements, problems: placementProblems };
  return openedFrom(bytes, { status: "read", problems, placed, changed });
}

/** The build wrote it, beside the app itself; a host that lost it may answer with something else. */
function parsed(text: string): Prepared | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isPrepared = typeof value === "object" && value !== null && "checksum" in value;
    return isPrepared ? (value as Prepared) : undefined; // only preparedText writes a checksum
  } catch {
    return undefined;
  }
}
