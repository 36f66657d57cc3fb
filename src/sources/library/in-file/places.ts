import { entryPath, fieldPath } from "../../../core/article/checking/path";
import { endOfValue, type JsonEntry, jsonEntries, skipSpace } from "./json-entries";

/** Where a path of a problem leads in the text of a file. */
export interface FilePlace {
  /** The value at the path; where there is none, the nearest one around it that is there. */
  readonly entry: JsonEntry;
  /** What of the path is not there: `.id`; empty where all of it is. */
  readonly rest: string;
  /** The values around it, from the whole file to the list or object that holds it. */
  readonly around: readonly JsonEntry[];
}

/** Finds the paths of problems in the text of one file, which must be JSON. What it has read it remembers. */
export class Places {
  readonly #text: string;
  readonly #whole: JsonEntry;
  readonly #steps = new Map<number, ReadonlyMap<string, JsonEntry>>();

  constructor(text: string) {
    this.#text = text;
    const start = skipSpace(text, 0);
    this.#whole = { start, end: endOfValue(text, start) };
  }

  find(path: string): FilePlace {
    const around: JsonEntry[] = [];
    let entry = this.#whole;
    let rest = path === "" || path.startsWith("[") ? path : `.${path}`;
    while (rest !== "") {
      const step = this.#step(entry, rest);
      if (step === undefined) break;
      around.push(entry);
      entry = step.entry;
      rest = rest.slice(step.length);
    }
    return { entry, rest, around };
  }

  /** The entries of a list or the fields of an object. */
  entriesOf(entry: JsonEntry): readonly JsonEntry[] {
    return jsonEntries(this.#text, entry.start);
  }

  #step(entry: JsonEntry, rest: string): { entry: JsonEntry; length: number } | undefined {
    const steps = this.#stepsOf(entry);
    const plain = /^(?:\.[\p{L}\p{N}_$-]+|\[\d+\])/u.exec(rest)?.[0];
    // The name of an odd field is shown shortened: it may hold anything, also brackets.
    const step =
      plain ?? [...steps.keys()].find((odd) => odd.startsWith("[“") && rest.startsWith(odd));
    const found = step === undefined ? undefined : steps.get(step);
    return step === undefined || found === undefined
      ? undefined
      : { entry: found, length: step.length };
  }

  #stepsOf(entry: JsonEntry): ReadonlyMap<string, JsonEntry> {
    const known = this.#steps.get(entry.start);
    if (known !== undefined) return known;
    // Of a name that is written twice the last is read, as JSON.parse does.
    const steps = new Map(
      this.entriesOf(entry).map((each, index) => [
        each.field === undefined ? entryPath("", index) : stepOf(each.field.name),
        each,
      ]),
    );
    this.#steps.set(entry.start, steps);
    return steps;
  }
}

function stepOf(name: string): string {
  const path = fieldPath("x", name);
  return path.slice(1);
}
