import type { Role } from "../role";
import type { Findings } from "./findings";
import { inQuotes } from "./found";
import { nearest } from "./nearest";
import type { Register } from "./register";

type Named = NonNullable<Role["names"]>;

/** The most ids that are compared to offer the nearest: a file that needs more has one cause. */
const mostCompared = 20_000;

/** What a file declares, gathered before its references are checked. */
export interface Known {
  readonly ids: Register;
  /** Whether all sections and paragraphs could be read; if not, unknown paragraphs say nothing. */
  readonly hasWholeText: boolean;
  /** The paths of references that lead round in a circle, and the ids they lead back to. */
  readonly circular: ReadonlyMap<string, string>;
}

/** Checks ids against those that the file declares. */
export class References {
  readonly #known: Known;
  readonly #findings: Findings;
  #compared = 0;

  constructor(known: Known, findings: Findings) {
    this.#known = known;
    this.#findings = findings;
  }

  /** Whether an id can be named without a word, wherever it stands. */
  knows(kind: Named, id: string): boolean {
    return this.#known.circular.size === 0 && this.#known.ids.of(kind).get(id)?.kept === true;
  }

  /**
   * Whether the reference can be kept. One to an unknown paragraph can, with a warning: its words
   * may be found elsewhere.
   */
  accepts(kind: Named, id: string, path: string): boolean {
    const circle = this.#known.circular.get(path);
    if (circle !== undefined) {
      const message = `${inQuotes(id)} leads back to ${inQuotes(circle)}`;
      this.#findings.error("reference", path, message);
      return false;
    }
    const declared = this.#known.ids.of(kind).get(id);
    if (declared?.kept === true) return true;
    if (kind === "paragraph" && !this.#known.hasWholeText) return true;
    const message =
      declared === undefined
        ? `there is no ${kind} ${inQuotes(id)} in this file${this.#offer(kind, id)}`
        : `${inQuotes(id)} is the id of ${declared.path}, which cannot be used`;
    if (kind === "paragraph") {
      this.#findings.warning("reference", path, message);
      return true;
    }
    this.#findings.error("reference", path, message);
    return false;
  }

  #offer(kind: Named, id: string): string {
    const ids = this.#known.ids.of(kind);
    this.#compared += ids.size;
    if (this.#compared > mostCompared) return "";
    const offered = nearest(id, ids.keys());
    return offered === undefined ? "" : `; did you mean ${inQuotes(offered)}?`;
  }
}
