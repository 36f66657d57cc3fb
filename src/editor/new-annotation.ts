import type { Kind } from "../article/kinds";
import type { NewAnnotation } from "../editing/annotations";

/** An annotation of a person’s, with an id that no other person has made meanwhile. */
export function newAnnotation(
  what: "quotation" | "mention",
  kind: Kind,
  of: string,
): NewAnnotation {
  const random = crypto.getRandomValues(new Uint8Array(4));
  const id = `${what[0]}-${Array.from(random, (byte) => byte.toString(36)).join("")}`;
  if (what === "quotation") return { id, type: "quotation", speakers: [of] };
  const subject =
    kind === "speaker" ? { speaker: of } : kind === "topic" ? { topic: of } : { country: of };
  return { id, type: "mention", of: subject };
}
