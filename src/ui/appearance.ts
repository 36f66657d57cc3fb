import { useSyncExternalStore } from "react";
import { remember, remembered } from "./storage";

export type Theme = "system" | "light" | "dark";

/** How the reader likes pages to look: remembered, and applied to the document's root. */
export interface Appearance {
  readonly theme: Theme;
  /** From 1 to 5; 2 is the size the pages are designed at. */
  readonly textSize: number;
}

// src/first-paint/appearance.js reads the same key before the first paint.
const key = "on-record:appearance";
const listeners = new Set<() => void>();
let current: Appearance | undefined;
const standard: Appearance = { theme: "system", textSize: 2 };

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, snapshot, () => standard);
}

export function setAppearance(change: Partial<Appearance>): void {
  current = { ...snapshot(), ...change };
  remember(key, current);
  apply(current);
  for (const listener of listeners) listener();
}

function snapshot(): Appearance {
  current ??= read();
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Appearance {
  const kept = remembered(key);
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
