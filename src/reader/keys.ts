import { useEffect } from "react";
import { remember, remembered } from "../ui/storage";

/** What a single key does, and in which order the list of keys shows it. */
export const keys = {
  next: "n",
  previous: "p",
  card: "o",
  nextSection: "]",
  previousSection: "[",
  marks: "m",
  focus: "f",
  filters: "/",
  copy: "c",
  help: "?",
} as const;

export type KeyCommand = keyof typeof keys;

const storageKey = "on-record:single-keys";

/** Whether single-key shortcuts are on (WCAG 2.1.4: they can be switched off). */
export function singleKeysOn(): boolean {
  return remembered(storageKey) !== false;
}

export function setSingleKeys(on: boolean): void {
  remember(storageKey, on);
}

/** Listens for the single keys while nothing is being typed and no dialog is open. */
export function useKeys(run: (command: KeyCommand) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || !singleKeysOn()) return;
      const command = commandOf(event.key);
      if (command === undefined) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [run]);
}

function commandOf(key: string): KeyCommand | undefined {
  return (Object.keys(keys) as KeyCommand[]).find((command) => keys[command] === key);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null;
}
