import type { Content } from "../../../formats/format";
import { loadCode } from "./lost-code";

/**
 * Contents with those that are read as one put together, and archives taken apart. Rejects with a
 * LostCodeError when code cannot be loaded.
 */
export async function together(contents: readonly Content[]): Promise<readonly Content[]> {
  const [{ belongingTogether }, { unpacked }] = await loadCode(() =>
    Promise.all([
      import("../../../formats/belonging-together"),
      import("../../../formats/archive/unpacked"),
    ]),
  );
  return belongingTogether(unpacked(contents));
}
