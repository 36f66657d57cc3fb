import { englishProblems } from "../../src/app/wording/english-problems";
import { problemText } from "../../src/app/wording/problem-words";
import { inQuotes } from "../../src/core/article/checking/found";
import { kinds } from "../../src/core/article/kinds";
import type { MarkedArticle } from "../../src/core/article/marked-article";
import type { Problem } from "../../src/core/article/problem";
import { entityPageOf } from "../../src/core/article/said/entity-page";
import { matrixOf } from "../../src/core/article/said/matrix";
import { quotationEntries } from "../../src/core/article/said/quotation-entries";
import { voicesOf } from "../../src/core/article/said/voices";
import { csv } from "../../src/formats/csv";
import { markdown } from "../../src/formats/markdown";
import { quotationHtml } from "../../src/formats/quotation-html";
import { quotationText } from "../../src/formats/quotation-text";
import { webAnnotation } from "../../src/formats/web-annotation";
import { faultsOf } from "../faults";
import { verdictOf } from "../verdict";
import { isHolder } from "./json";

/** The longest that any file may take, in milliseconds, on a slow and busy machine. */
const mostMs = 10_000;

export interface Held {
  readonly outcome: "refused" | "opened";
  readonly problems: readonly Problem[];
  /** What must not be, in words. */
  readonly faults: readonly string[];
}

/**
 * Opens a file and everything that can be made of it, and holds it to what must be true of any file
 * at all: refused with reasons or opened whole, with problems that name places in it, in bounded
 * time. What throws is thrown on.
 */
export function held(bytes: Uint8Array): Held {
  const from = performance.now();
  const { outcome, problems, marked } = verdictOf(bytes);
  const file: unknown = problems.some(hasPlace)
    ? JSON.parse(new TextDecoder().decode(bytes))
    : undefined;
  const faults = problems.flatMap((problem) => faultsIn(problem, file));
  if (outcome === "refused" && problems.length === 0) faults.push("refused without a reason");
  if (marked !== undefined) faults.push(...faultsOf(marked), ...faultsOfViews(marked));
  if (Object.keys(Object.prototype).length > 0) faults.push("all objects have been changed");
  const time = performance.now() - from;
  if (time > mostMs) faults.push(`took ${Math.round(time)} ms`);
  return { outcome, problems, faults };
}

/** Everything else that is made of an article on the screen or to take away. */
function faultsOfViews(marked: MarkedArticle): readonly string[] {
  const entries = quotationEntries(marked);
  voicesOf(marked);
  matrixOf(entries, "speaker", "topic", marked.entities);
  for (const kind of kinds) {
    for (const entity of marked.entities[kind].slice(0, 3)) entityPageOf(marked, entity);
  }
  const href = "https://reader.example/articles/x";
  const rows = entries
    .slice(0, 20)
    .map((entry) => ({ entry, marked, href, citedHref: href, articleHref: href }));
  for (const row of rows.slice(0, 3)) {
    quotationHtml(row);
    quotationText(row);
  }
  const writers = [
    ["markdown", markdown],
    ["csv", csv],
    ["json-ld", webAnnotation],
  ] as const;
  return writers.flatMap(([id, write]) => {
    const text = write({ rows, site: "On Record", exportedFrom: href });
    return rows.length > 0 && text.trim() === "" ? [`nothing to take away as ${id}`] : [];
  });
}

/** Whether a problem names a place that can be looked up: of names written twice only the last is there. */
function hasPlace({ code, path }: Problem): boolean {
  return path !== "" && code !== "duplicate.field";
}

function faultsIn(problem: Problem, file: unknown): readonly string[] {
  const { code, path } = problem;
  const message = problemText(problem, englishProblems);
  const said = `${code} at “${path}”: ${message}`;
  if (message.trim() === "") return [`no message for ${code} at “${path}”`];
  if (!hasPlace(problem)) return [];
  // An odd name stands in quotation marks: annotations[0][“{topics”].
  const names = [...path.matchAll(/“.*?”(?=\])|[^.[\]]+/g)].map(([name]) => name);
  const parent = at(file, code === "missing.field" ? names.slice(0, -1) : names);
  if (parent === nothing) return [`no such place: ${said}`];
  if (!/^(?:drift|unplaced)\./.test(code)) return [];
  return tellsOf(parent, message) ? [] : [`another place is meant: ${said}`];
}

const nothing = Symbol("nothing");

function at(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((inside, name) => {
    if (!isHolder(inside)) return nothing;
    const key = name.startsWith("“")
      ? Object.keys(inside).find((each) => inQuotes(each) === name)
      : name;
    if (key === undefined || !Object.hasOwn(inside, key)) return nothing;
    return Object.getOwnPropertyDescriptor(inside, key)?.value;
  }, value);
}

/** Whether what is said of a target names its paragraph or its words. */
function tellsOf(target: unknown, message: string): boolean {
  if (!isHolder(target) || Array.isArray(target)) return false;
  const { paragraph, exact } = target;
  const words = typeof exact === "string" ? [...exact].slice(0, 30).join("") : undefined;
  return (
    // An id is read without blanks around it.
    message.includes(`“${String(paragraph).trim()}”`) ||
    (words !== undefined && message.includes(`“${words}`))
  );
}
