import type { Opened } from "../../../core/article/open-article";
import { checksum } from "./checksum";
import type { Examined } from "./examine";
import { type FileFindings, fileOf, findingsOf, openedFrom, openedOf, textOf } from "./findings";

/** What was found out about a bundled article's file when the app was built. */
interface Prepared {
  /** Of the file's bytes then. */
  readonly checksum: number;
  readonly problems: Extract<FileFindings, { status: "read" }>["problems"];
  readonly placementProblems: Prepared["problems"];
  readonly placements: readonly number[];
  readonly changed: Extract<FileFindings, { status: "read" }>["changed"];
  /** The countries by their codes: a browser's first look for a name takes longer than a frame. */
  readonly countryNames: Readonly<Record<string, string>>;
}

/**
 * Writes down what has been found out about a file, so that a reader's browser need not check and
 * place it again, nor load the code for it. Undefined for a file that is refused.
 */
export function preparedText(bytes: Uint8Array, examined: Examined): string | undefined {
  const findings = findingsOf(examined);
  if (findings.status === "refused") return undefined;
  const { problems, placed, changed } = findings;
  const prepared: Prepared = {
    checksum: checksum(bytes),
    problems,
    placementProblems: placed.problems,
    placements: [...placed.placements],
    changed,
    countryNames: countryNamesIn(examined),
  };
  return JSON.stringify(prepared);
}

/** The article of a file about which {@link preparedText} was written; undefined for any other. */
export function openPrepared(bytes: Uint8Array, text: string): Opened | undefined {
  const prepared = parsed(text);
  if (prepared === undefined || prepared.checksum !== checksum(bytes)) return undefined;
  const { problems, placementProblems, changed, countryNames } = prepared;
  const placements = Int32Array.from(prepared.placements);
  const placed = { placements, problems: placementProblems };
  const findings = { status: "read", problems, placed, changed } as const;
  return openedFrom(
    () => fileOf(textOf(bytes)),
    findings,
    (code) => countryNames[code] ?? code,
  );
}

function countryNamesIn(examined: Examined): Prepared["countryNames"] {
  const opened = openedOf(examined);
  if (opened.status === "refused") return {};
  return Object.fromEntries(opened.marked.entities.country.map(({ id, name }) => [id, name]));
}

/** The build wrote it, beside the app itself; a host that lost it may answer with something else. */
function parsed(text: string): Prepared | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isPrepared = typeof value === "object" && value !== null && "countryNames" in value;
    return isPrepared ? (value as Prepared) : undefined; // only preparedText writes such names
  } catch {
    return undefined;
  }
}
