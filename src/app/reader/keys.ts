import { useLayoutEffect } from "react";
import { isTyping, singleKeysOn } from "../ui/single-keys";
import { type TypedKey, typedCharacter } from "../ui/typed-character";

/**
 * The keys of each command, in the order in which the list of keys shows them. The first of each can
 * be typed on every keyboard layout: German ones, for instance, have no bracket without AltGr.
 */
export const keys = {
  next: ["n"],
  previous: ["p"],
  card: ["o"],
  nextSection: ["j", "]"],
  previousSection: ["k", "["],
  marks: ["m"],
  focus: ["f"],
  search: ["s"],
  filters: ["/"],
  copy: ["c"],
  unsure: ["u"],
  help: ["?"],
} as const satisfies Record<string, readonly string[]>;

export type KeyCommand = keyof typeof keys;

/** Listens for the single keys while nothing is being typed and no dialog is open. */
export function useKeys(run: (command: KeyCommand) => void): void {
  // As soon as the page is seen: an effect comes later, on a busy machine much later.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || !singleKeysOn()) return;
      const command = commandOf(event);
      if (command === undefined) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [run]);
}

/** The command of a key that was pressed; undefined for a key that has none. */
export function commandOf(event: TypedKey): KeyCommand | undefined {
  const typed = typedCharacter(event);
  const isTyped = (key: string) => key === typed;
  return (Object.keys(keys) as KeyCommand[]).find((command) => keys[command].some(isTyped));
}
