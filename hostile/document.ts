// The room of what can come instead of a good article: documents that are broken or mean ill, each
// with the verdict it must get, and files that chance has changed. It imports src/core/article and
// src/sources/library to hold them to it; nothing of the app imports it.
import { readFileSync } from "node:fs";
import { type Edit, edited } from "./edit";

/** One document and what must become of it. */
export interface HostileDocument {
  /** The class it belongs to: what is wrong, or ill meant, in it. */
  readonly kind: string;
  readonly name: string;
  /** Made when asked for, since some are large. */
  readonly bytes: () => Uint8Array;
  readonly outcome: "refused" | "opened";
  /** Every problem that must be told, as `sort path`, in their order; none for a clean one. */
  readonly problems: readonly string[];
  /** Words of one of the messages. */
  readonly says?: string;
  /** Not opened in the browser, where another document stands for it. */
  readonly isWalked?: false;
  /** So large that it is not given to the command. */
  readonly isLarge?: true;
}

/** What is said of a document, beyond its class, name and content. */
type Verdict = Pick<HostileDocument, "outcome" | "problems"> & Partial<HostileDocument>;

/** Refused, for these problems. */
export function refused(...problems: readonly string[]): Verdict {
  return { outcome: "refused", problems };
}

/** Opened, with these problems told; without any, as if nothing were wrong with it. */
export function opened(...problems: readonly string[]): Verdict {
  return { outcome: "opened", problems };
}

/** An article without fault, which most documents are made from. */
export const wholeText = readFileSync(new URL("whole.json", import.meta.url), "utf8");
const whole: unknown = JSON.parse(wholeText);

/** A document of these bytes. */
export function ofBytes(
  kind: string,
  name: string,
  bytes: Uint8Array,
  verdict: Verdict,
): HostileDocument {
  return { kind, name, bytes: () => bytes, ...verdict };
}

/** A document of this text, in UTF-8. */
export function ofText(kind: string, name: string, text: string, verdict: Verdict) {
  return ofBytes(kind, name, Buffer.from(text), verdict);
}

/** The whole article with an edit made in it. */
export function ofEdit(kind: string, name: string, edit: Edit, verdict: Verdict): HostileDocument {
  return { kind, name, bytes: () => bytesOf(edited(whole, edit)), ...verdict };
}

/** A JSON value as a file. Lone surrogates become escapes, as JSON.stringify writes them. */
export function bytesOf(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
