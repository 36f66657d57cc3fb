import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { wholeText } from "../document";
import { type ByteStep, byteStep, changed } from "./byte-steps";
import { type EditStep, edited, editStep } from "./edit-steps";
import { textOf } from "./json";

/** How a file was made of a good one: small, so that it can be told and made again. */
export interface Mutation {
  readonly of: string;
  readonly edits: readonly EditStep[];
  readonly bytes: readonly ByteStep[];
  readonly indent: number;
}

const bundled = ["nato-brussels-2021", "river-water-talks", "the-night-ferry", "the-harbour-vote"];

/** The good files, by name. */
const originals = new Map([
  ["whole", wholeText],
  ...bundled.map((id): [string, string] => [
    id,
    readFileSync(new URL(`../../public/articles/${id}.json`, import.meta.url), "utf8"),
  ]),
]);

/** Changes by chance to a good file: mostly in what it says, sometimes in how it is written. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  // The small one has every field of the format close together, and takes little time.
  of: fc.oneof(
    { weight: 12, arbitrary: fc.constant("whole") },
    { weight: 3, arbitrary: fc.constantFrom(...bundled) },
  ),
  edits: fc.array(editStep, { maxLength: 6, size: "max" }),
  bytes: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(byteStep, { minLength: 1, maxLength: 3 }) },
  ),
  indent: fc.constantFrom(0, 2),
});

/** The file that a mutation makes. */
export function mutatedFile({ of, edits, bytes, indent }: Mutation): Uint8Array {
  const original: unknown = JSON.parse(originals.get(of) ?? "");
  const value = edits.reduce<unknown>(edited, original);
  return bytes.reduce<Buffer>(changed, Buffer.from(textOf(value, indent)));
}
