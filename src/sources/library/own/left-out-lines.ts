import * as v from "valibot";
import type { LeftOut } from "../../../formats/report";
import { inStores } from "./store";

/** What of a source is not in the article that was made of it, what the reader has put back, and its labels. */
export interface LeftOutLines {
  readonly lines: readonly LeftOut[];
  /** The ids of the paragraphs that were made of lines, by the index of the line. */
  readonly back: Readonly<Record<number, string>>;
  /** The ids of mentions by the labels that another tool had given them. */
  readonly labels?: Readonly<Record<string, readonly string[]>> | undefined;
}

const stored = v.object({
  lines: v.array(
    v.looseObject({
      reason: v.string(),
      text: v.string(),
      after: v.optional(v.string()),
      line: v.optional(v.number()),
    }),
  ),
  back: v.record(v.string(), v.string()),
  labels: v.optional(v.record(v.string(), v.array(v.string()))),
});

/** Of a file on this device, by its key; undefined where nothing is known. */
export async function leftOutLines(key: string): Promise<LeftOutLines | undefined> {
  const record = await inStores((database) => database.get("left", key));
  const parsed = v.safeParse(stored, record);
  // What is checked is what has been written, but for the words of the reasons.
  return parsed.success ? (parsed.output as unknown as LeftOutLines) : undefined;
}

/** Writes it down, or forgets what was known of an earlier file with the key. */
export async function noteLeftOut(key: string, lines: LeftOutLines | undefined): Promise<void> {
  await inStores<unknown>((database) =>
    lines === undefined ? database.delete("left", key) : database.put("left", lines, key),
  );
}
