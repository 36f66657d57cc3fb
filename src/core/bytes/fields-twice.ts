import { inQuotes, shown } from "../article/checking/found";
import { type Problem, problemOf } from "../article/problem";
import { endOfString } from "./outline";

/** The most fields that are listed one by one; the others are counted. */
const listed = 100;

/**
 * Which names come twice in one object of JSON text: JSON.parse takes the last in silence, and what
 * was written before it is lost. `fields` says how many names the text has (see {@link outlineOf});
 * a value that holds as many has lost none, and only else is the text read again to find which.
 */
export function fieldsTwice(text: string, value: unknown, fields: number): readonly Problem[] {
  if (fieldsIn(value) === fields) return [];
  const problems: Problem[] = [];
  let count = 0;
  for (const { path, name, line, before } of repeats(text)) {
    count += 1;
    if (count > listed) continue;
    const given = { name: shown(name), line, before };
    problems.push(problemOf("duplicate.field", given, { severity: "error", path }));
  }
  if (count > listed) {
    const given = { count: count - listed };
    problems.push(problemOf("duplicate.unlisted", given, { severity: "error", path: "" }));
  }
  return problems;
}

/** How many fields a value has in all of its objects; as deep a recursion as the value. */
function fieldsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const entry of value) count += fieldsIn(entry);
    return count;
  }
  const fields = value as Readonly<Record<string, unknown>>; // of JSON: all of its fields are its own
  for (const name in fields) count += 1 + fieldsIn(fields[name]);
  return count;
}

interface Repeat {
  readonly path: string;
  readonly name: string;
  /** The lines in which the name is written again, and was before. */
  readonly line: number;
  readonly before: number;
}

/** A list or object that is open, and where in it one is. */
interface Open {
  readonly names: Map<string, number> | undefined;
  /** The number of the entry, or the name of the field. */
  step: number | string;
}

/** Every name that its object has had before, in the order of the text, which must be JSON. */
function* repeats(text: string): Generator<Repeat> {
  const open: Open[] = [];
  let expectsName = false;
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    const inner = open.at(-1);
    if (character === '"') {
      const end = endOfString(text, at);
      if (expectsName && inner?.names !== undefined) {
        const name = String(JSON.parse(text.slice(at, end + 1)));
        const before = inner.names.get(name);
        inner.names.set(name, line);
        inner.step = name;
        if (before !== undefined) yield { path: pathOf(open), name, line, before };
        expectsName = false;
      }
      at = end;
    } else if (character === "{") {
      open.push({ names: new Map(), step: "" });
      expectsName = true;
    } else if (character === "[") {
      open.push({ names: undefined, step: 0 });
    } else if (character === "}" || character === "]") {
      open.pop();
      expectsName = false;
    } else if (character === "," && inner !== undefined) {
      if (typeof inner.step === "number") inner.step += 1;
      expectsName = inner.names !== undefined;
    } else if (character === "\n" || (character === "\r" && text[at + 1] !== "\n")) {
      line += 1;
    }
  }
}

function pathOf(open: readonly Open[]): string {
  const path = open.map(({ step }) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[\p{L}\p{N}_$-]{1,60}$/u.test(step) ? `.${step}` : `[${inQuotes(step)}]`;
  });
  return path.join("").replace(/^\./, "");
}
