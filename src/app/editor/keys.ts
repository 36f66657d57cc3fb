import { letterOfShortcut, type TypedKey, typedCharacter } from "../ui/typed-character";

/** The keys of each command while an article is corrected, in the order in which they are listed. */
export const editorKeys = {
  next: ["n"],
  previous: ["p"],
  accept: ["a"],
  remove: ["r", "Delete"],
  speaker: ["s"],
  about: ["t"],
  growEnd: ["f"],
  shrinkEnd: ["d"],
  growStart: ["g"],
  shrinkStart: ["h"],
  words: ["e"],
  select: ["v"],
  quotation: ["q"],
  mention: ["m"],
  part: ["+"],
  nextPart: ["."],
  removePart: ["-"],
  joinParts: ["u"],
  attribute: ["w"],
  more: ["i"],
  undo: ["Ctrl+Z"],
  redo: ["Ctrl+Shift+Z"],
} as const satisfies Record<string, readonly string[]>;

export type EditorCommand = keyof typeof editorKeys;

/**
 * The command of a key that was pressed; undefined for a key that has none. Shift with a letter that moves
 * an end is by characters, and so the same command. Single letters count where they may: `areSingle`.
 */
export function editorCommandOf(event: TypedKey, areSingle = true): EditorCommand | undefined {
  const { shiftKey, key } = event;
  const letter = letterOfShortcut(event);
  if (letter === "z") return shiftKey ? "redo" : "undo";
  if (letter === "y" && !shiftKey) return "redo";
  if (!areSingle) return undefined;
  if (shiftKey) {
    const found = commandOfKey(typedCharacter(event, true));
    if (ends.has(found)) return found;
  }
  const isDelete = key === "Delete" && !hasModifier(event);
  return commandOfKey(isDelete ? key : typedCharacter(event));
}

function commandOfKey(typed: string | undefined): EditorCommand | undefined {
  return (Object.keys(editorKeys) as EditorCommand[]).find((command) =>
    editorKeys[command].some((each: string) => each === typed),
  );
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: TypedKey): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}

const ends = new Set<EditorCommand | undefined>([
  "growEnd",
  "shrinkEnd",
  "growStart",
  "shrinkStart",
]);
