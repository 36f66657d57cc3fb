import type { Change, Deed } from "../../../core/editing/change";
import { applyAll } from "../../../core/editing/change";
import { continued, replayed } from "../../../core/editing/history";
import type { JsonObject } from "../../../core/editing/json";
import type { Operation } from "../../../core/editing/operation";
import { settling } from "../../../core/editing/settle";
import { readKept } from "../device/kept-files";
import { jsonIn } from "./corrected-bytes";
import { appendToLog, readLog } from "./log";

/**
 * Writes down one correction of a kept file, to be undone like any other; false where it changes nothing,
 * or does not fit what another tab has made of the file. `before` is the file as it was brought. Throws a DeviceError; then nothing has changed.
 */
export async function correctKept(
  key: string,
  what: Deed,
  about: string,
  operationsFor: (file: JsonObject, before: JsonObject) => readonly Operation[],
): Promise<boolean> {
  const { file, bytes } = await readKept(key);
  const base = jsonIn(bytes);
  if (base === undefined) return false;
  const log = await readLog(file.revision);
  const { edited } = replayed(base, log);
  const first = edited.done.length > 0 ? [] : settling(edited.file);
  const settled = applyAll(edited.file, first);
  if (settled.status === "misfit") return false;
  const operations = operationsFor(settled.file, base);
  if (operations.length === 0) return false;
  const at = new Date().toISOString();
  const change: Change = { what, about, at, operations: [...first, ...operations] };
  if (continued(edited, { do: change }) === undefined) return false;
  return (await appendToLog(file.revision, log.length, { do: change })) === "written";
}
