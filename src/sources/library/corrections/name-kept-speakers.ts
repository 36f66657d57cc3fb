import { nameSpeakers } from "../../../core/editing/name-speakers";
import { correctKept } from "./correct-kept";

/** Gives speakers of a kept file names, by their ids, as one correction. Rejects as correctKept does. */
export function nameKeptSpeakers(
  key: string,
  names: Readonly<Record<string, string>>,
): Promise<boolean> {
  const about = Object.values(names).filter((name) => name.trim() !== "");
  return correctKept(key, "rename", about.join(", "), (file) => nameSpeakers(file, names));
}
