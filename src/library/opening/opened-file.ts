import { check } from "../../article/check";
import type { AnnotatedArticle } from "../../article/format";
import { markArticle, type Placed, placeAnnotations } from "../../article/marked-article";
import type { Opened } from "../../article/open-article";
import type { Problem } from "../../article/problem";
import { decode } from "../decode";

/** What the opening of a file is at. */
export type Step = "checking" | "placing";

/**
 * What is found out about a file, small enough to be handed between threads. Of an article whose
 * file is as it should be, only what the file does not say itself.
 */
export type Findings =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | {
      readonly status: "read";
      readonly problems: readonly Problem[];
      readonly placed: Placed;
      /** The fields of the article that are not as the file has them. */
      readonly changed: Partial<AnnotatedArticle>;
    };

/** Decodes, checks and places: the long part of opening a file. Never throws. */
export function examine(bytes: Uint8Array, onStep: (step: Step) => void): Findings {
  onStep("checking");
  const decoded = decode(bytes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const { article, problems } = check(decoded.value);
  if (article === undefined) return { status: "refused", problems };
  onStep("placing");
  const placed = placeAnnotations(article);
  return { status: "read", problems, placed, changed: changesIn(article, decoded.value) };
}

/** The article of bytes that have been examined. Throws a SyntaxError for other bytes. */
export function openedFrom(bytes: Uint8Array, findings: Findings): Opened {
  if (findings.status === "refused") return findings;
  const { problems, placed, changed } = findings;
  const file = JSON.parse(new TextDecoder().decode(bytes)) as AnnotatedArticle; // it has been examined
  const marked = markArticle({ ...file, ...changed }, placed);
  return { status: "opened", marked: { ...marked, problems: [...problems, ...marked.problems] } };
}

function changesIn(article: AnnotatedArticle, file: unknown): Partial<AnnotatedArticle> {
  const before = file as Readonly<Record<string, unknown>>; // what an article was made of is an object
  const names = new Set([...Object.keys(article), ...Object.keys(before)]);
  const after = article as unknown as Readonly<Record<string, unknown>>;
  const changed = [...names].filter((name) => after[name] !== before[name]);
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}
