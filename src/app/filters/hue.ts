import type { Entity } from "../../core/article/entity";

/**
 * The palette, as angles of OKLCH: far apart for neighbours in the list. Entities take them in turn.
 * The build makes the rules for each hue from it: scripts/hue-styles.ts.
 */
export const hueAngles: readonly number[] = [28, 248, 148, 318, 88, 205, 5, 272, 175, 338, 60, 228];

/** The hue class of a speaker or topic, the same wherever it appears in an article; a country has none. */
export function hueOf({ kind, number }: Pick<Entity, "kind" | "number">): string {
  return kind === "country" ? "" : `hue-${number % hueAngles.length}`;
}
