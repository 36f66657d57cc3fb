import type { Topic } from "../format";
import type { Role } from "../role";
import type { Findings } from "./findings";
import { shown } from "./found";
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
      const given = () => ({ id: shown(id), back: shown(circle) });
      this.#findings.error("reference.circle", path, given);
      return false;
    }
    const declared = this.#known.ids.of(kind).get(id);
    if (declared?.kept === true) return true;
    if (kind === "paragraph" && !this.#known.hasWholeText) return true;
    const isKept = kind === "paragraph";
    const tell = isKept ? "warning" : "error";
    if (declared === undefined) {
      const given = () => ({ kind, id: shown(id), meant: this.#offer(kind, id) });
      this.#findings[tell]("reference.unknown", path, given);
    } else {
      const given = () => ({ id: shown(id), of: declared.path });
      this.#findings[tell]("reference.unusable", path, given);
    }
    return isKept;
  }

  /** The id that was most likely meant, if one is near. */
  #offer(kind: Named, id: string): string | undefined {
    const ids = this.#known.ids.of(kind);
    this.#compared += ids.size;
    if (this.#compared > mostCompared) return undefined;
    const offered = nearest(id, ids.keys());
    return offered && shown(offered);
  }
}

/** Which steps from a topic to its broader one close a circle: their paths, and the topics' ids. */
export function circularSteps(
  topics: readonly Topic[],
  declared: Register,
): ReadonlyMap<string, string> {
  const broader = new Map(topics.map((topic) => [topic.id, topic.broader]));
  const circular = new Map<string, string>();
  const settled = new Set<string>();
  for (const topic of topics) {
    const passed = new Set<string>();
    let id: string | undefined = topic.id;
    while (id !== undefined && !settled.has(id)) {
      passed.add(id);
      const next: string | undefined = broader.get(id);
      if (next !== undefined && passed.has(next)) {
        circular.set(`${declared.of("topic").get(id)?.path}.broader`, id);
        break;
      }
      id = next;
    }
    for (const one of passed) settled.add(one);
  }
  return circular;
}
