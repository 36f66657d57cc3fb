import { rememberedState } from "./remembered-state";

export type Theme = "system" | "light" | "dark";

/** How the reader likes pages to look: remembered, and applied to the document's root. */
export interface Appearance {
  readonly theme: Theme;
  /** From 1 to 5; 2 is the size the pages are designed at. */
  readonly textSize: number;
}

// src/start/first-paint/appearance.js reads the same key before the first paint.
const appearance = rememberedState<Appearance>("on-record:appearance", parse);

export const useAppearance = appearance.use;

export function setAppearance(change: Partial<Appearance>): void {
  const changed = { ...appearance.get(), ...change };
  appearance.set(changed);
  apply(changed);
}

function parse(kept: unknown): Appearance {
  const fields: Record<string, unknown> =
    typeof kept === "object" && kept !== null ? { ...kept } : {};
  const theme = fields.theme === "light" || fields.theme === "dark" ? fields.theme : "system";
  const size = Number(fields.textSize);
  return { theme, textSize: Number.isInteger(size) && size >= 1 && size <= 5 ? size : 2 };
}

function apply({ theme, textSize }: Appearance): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  dataset.textSize = String(textSize);
}
