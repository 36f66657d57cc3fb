import { mentionOf } from "../../core/article/kind-fields";
import type { Kind } from "../../core/article/kinds";
import type { NewAnnotation } from "../../core/editing/annotations";
import { randomId } from "./random-id";

/** An annotation of a person’s, with an id that no other person has made meanwhile. */
export function newAnnotation(
  what: "quotation" | "mention",
  kind: Kind,
  of: string,
): NewAnnotation {
  const id = randomId(what.slice(0, 1));
  if (what === "quotation") return { id, type: "quotation", speakers: [of] };
  return { id, type: "mention", of: mentionOf(kind, of) };
}
