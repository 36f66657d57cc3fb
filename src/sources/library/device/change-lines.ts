import type { JsonObject } from "../../../core/editing/json";
import { bytesOf, correctedBytes, jsonIn } from "../corrections/corrected-bytes";
import type { Document, FromDevice } from "../document";
import { foreignArticle } from "../foreign-article";
import { openBytes } from "../opening/open-bytes";
import { type LeftOutLines, leftOutLines, noteLeftOut } from "../own/left-out-lines";
import { allowPictures } from "./allow-pictures";
import { factsOf } from "./facts-of";
import { keep } from "./keep";
import { readKept } from "./kept-files";
import type { LineChange } from "./line-back";

/**
 * Changes a kept file by lines of its source, and gives the article as it is now; undefined where there is
 * nothing to be changed. Throws a DeviceError; then nothing has changed.
 */
export async function changeLines(
  key: string,
  change: (file: JsonObject, leftOut: LeftOutLines) => LineChange | undefined,
): Promise<Document<FromDevice> | undefined> {
  const [{ file, bytes }, known] = await Promise.all([readKept(key), leftOutLines(key)]);
  // What has been corrected is in what is written.
  const value = jsonIn(await correctedBytes(file.revision, bytes));
  const changed = value && known && change(value, known);
  if (changed === undefined) return undefined;
  const written = bytesOf(changed.file);
  const opened = await openBytes(written, new AbortController().signal);
  if (opened.status === "refused") return undefined;
  const marked = foreignArticle(opened.marked);
  const keeping = await keep(
    { bytes: written, name: file.name, ...factsOf(marked) },
    { type: "replace", key, seen: file.revision },
  );
  if (keeping.status === "asked") return undefined;
  if (file.pictures) await allowPictures(keeping.file);
  const { leftOut } = changed;
  await noteLeftOut(keeping.file.key, leftOut);
  const kept = { ...keeping.file, ...(file.pictures && { pictures: true }) };
  return { marked, origin: { from: "device", file: kept, isKept: true, leftOut } };
}
