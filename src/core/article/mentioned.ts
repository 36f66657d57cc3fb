import type { Mention } from "./format";
import type { Kind } from "./kinds";

/** What a mention points at. */
export function mentioned({ of }: Mention): { readonly kind: Kind; readonly id: string } {
  if ("speaker" in of) return { kind: "speaker", id: of.speaker };
  if ("topic" in of) return { kind: "topic", id: of.topic };
  return { kind: "country", id: of.country };
}
