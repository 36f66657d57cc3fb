import { check } from "../../article/check";
import type { AnnotatedArticle } from "../../article/format";
import { placeAnnotations } from "../../article/place-annotations";
import { decode } from "../decode";
import type { Findings, Step } from "./findings";

/** Decodes, checks and places: the long part of opening a file. Never throws. */
export function examine(bytes: Uint8Array, onStep: (step: Step) => void): Findings {
  onStep("checking");
  const decoded = decode(bytes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const { article, ...checked } = check(decoded.value);
  const problems = [...decoded.problems, ...checked.problems];
  if (article === undefined) return { status: "refused", problems };
  onStep("placing");
  const placed = placeAnnotations(article);
  return { status: "read", problems, placed, changed: changesIn(article, decoded.value) };
}

function changesIn(article: AnnotatedArticle, file: unknown): Partial<AnnotatedArticle> {
  const before = file as Readonly<Record<string, unknown>>; // what an article was made of is an object
  const names = new Set([...Object.keys(article), ...Object.keys(before)]);
  const after = article as unknown as Readonly<Record<string, unknown>>;
  const changed = [...names].filter((name) => after[name] !== before[name]);
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}
