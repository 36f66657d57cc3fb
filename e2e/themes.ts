// In which themes a run looks at pages: the deep run in all of them, the quick one where most may differ.
import { isFull, some } from "../scripts/depth";

/** What a browser prefers, for a page that is opened once for each. */
export const colourSchemes = some(["light", "dark"] as const, 1);

/** The themes that a page is looked at in beside the light one. */
export const otherThemes = Object.fromEntries(
  some(
    Object.entries({
      dark: { colorScheme: "dark", forcedColors: "none" },
      "colours of the system": { colorScheme: "light", forcedColors: "active" },
    } as const),
    1,
  ),
);

const inQuickRun = new Set(["library", "reading page"]);

/** Whether a page of e2e/pages.ts is looked at in the other themes as well. */
export function isSeenInOtherThemes(name: string): boolean {
  return isFull || inQuickRun.has(name);
}
