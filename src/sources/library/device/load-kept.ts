import { correctedBytes } from "../corrections/corrected-bytes";
import type { Document, FromDevice } from "../document";
import { foreignArticle } from "../foreign-article";
import { LoadError } from "../load-error";
import { openBytes } from "../opening/open-bytes";
import { tellProgress } from "../opening/progress";
import { leftOutLines } from "../own/left-out-lines";
import { DeviceError } from "./device-error";
import { readKept } from "./kept-files";
import { heldFile } from "./unkept";

/** The article of a file on this device, by its key. Throws a LoadError. */
export async function loadKept(key: string, signal: AbortSignal): Promise<Document<FromDevice>> {
  tellProgress("fetching");
  const held = heldFile(key);
  const [{ file, bytes }, leftOut] = await Promise.all([
    held ?? readOrSay(key),
    held === undefined ? leftOutLines(key) : undefined,
  ]);
  const now = held === undefined ? await correctedBytes(file.revision, bytes) : bytes;
  const opened = await openBytes(now, signal, tellProgress);
  if (opened.status === "refused") {
    throw new LoadError({ reason: "refused", problems: opened.problems }, file.name);
  }
  return {
    marked: foreignArticle(opened.marked),
    origin: { from: "device", file, isKept: held === undefined, leftOut },
  };
}

async function readOrSay(key: string): ReturnType<typeof readKept> {
  try {
    return await readKept(key);
  } catch (error) {
    if (!(error instanceof DeviceError)) throw error;
    throw new LoadError({ reason: "device", failure: error.failure }, key);
  }
}
