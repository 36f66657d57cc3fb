// What this device keeps: the files that a reader has opened, byte for byte, each with what a list
// of them shows. Everything here is loaded when it is first needed.
import * as v from "valibot";
import { shortened } from "./shortened";

/** The most UTF-16 units of a headline or a file's name that a list shows. */
const longestListed = 300;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const words = v.pipe(v.string(), v.nonEmpty());
/** Cut where it is read too: earlier versions have stored it whole. */
const listedWords = v.pipe(
  words,
  v.transform((text) => shortened(text, longestListed)),
);
/** What can stand in an address: half of a surrogate pair cannot. */
const keyWords = v.pipe(
  words,
  v.check((text) => text === text.replace(/\p{Surrogate}/gu, "")),
);

/** What is kept beside a file's bytes, as it is written into the database. */
export const keptFile = v.object({
  /** Names the file in addresses: the article's id, with a number where it is taken. */
  key: keyWords,
  /** Made anew whenever the bytes are written; no two writings have the same. */
  revision: words,
  /** The file's name as the reader's system has it. */
  name: listedWords,
  /** In bytes. */
  size: count,
  /** Of the bytes, as `checksum` makes it. */
  checksum: count,
  /** When the reader opened it: ISO 8601, in UTC. */
  opened: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.check((text) => !Number.isNaN(Date.parse(text))),
  ),
  articleId: words,
  headline: listedWords,
  language: words,
  quotations: count,
  speakers: count,
  topics: count,
  countries: count,
  /** Whether the reader has said that its pictures may be fetched. */
  pictures: v.exactOptional(v.boolean()),
});

export type KeptFile = v.InferOutput<typeof keptFile>;

/** A file that a reader opens, before it is kept. */
export interface OpenedFile
  extends Omit<KeptFile, "key" | "revision" | "size" | "checksum" | "opened" | "pictures"> {
  readonly bytes: Uint8Array;
}

/** One line of the list: a file, or that there is one under this key which has been damaged. */
export type ListedFile =
  | { readonly status: "whole"; readonly key: string; readonly file: KeptFile }
  | {
      readonly status: "damaged";
      /** Whatever the browser has it under: a damaged one may be of another type. */
      readonly key: IDBValidKey;
      /** The key in words; no two in a list have the same. */
      readonly name: string;
      /** Undefined where the damage has taken that as well. */
      readonly revision: string | undefined;
    };

/** The record as it was written under this key; undefined for one that has been damaged since. */
export function parseKept(key: IDBValidKey, record: unknown): KeptFile | undefined {
  const parsed = v.safeParse(keptFile, record);
  return parsed.success && parsed.output.key === key ? parsed.output : undefined;
}

/** A key in words, for a list and for the name of a file. */
export function keyInWords(key: IDBValidKey): string {
  return shortened(typeof key === "string" ? key : `[${String(key)}]`, longestListed);
}
