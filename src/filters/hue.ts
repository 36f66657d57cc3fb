import type { Entity } from "../article/entity";

/** How many hues there are in src/styles/hues.css; entities take them in turn. */
const hues = 12;

/** The hue class of a speaker or topic, the same wherever it appears in an article; a country has none. */
export function hueOf({ kind, number }: Pick<Entity, "kind" | "number">): string {
  return kind === "country" ? "" : `hue-${number % hues}`;
}
