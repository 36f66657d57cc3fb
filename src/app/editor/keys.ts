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

/** What is needed of a keydown event to tell its command. */
type Pressed = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing"
>;

/**
 * The command of a key that was pressed; undefined for a key that has none. Shift with a letter that moves
 * an end is by characters, and so the same command. Single letters count where they may: `areSingle`.
 */
export function editorCommandOf(event: Pressed, areSingle = true): EditorCommand | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (isComposing || altKey) return undefined;
  const letter = key.toLowerCase();
  if (ctrlKey || metaKey) {
    if (letter === "z") return shiftKey ? "redo" : "undo";
    return letter === "y" && !shiftKey ? "redo" : undefined;
  }
  if (!areSingle) return undefined;
  const found = (Object.keys(editorKeys) as EditorCommand[]).find((command) =>
    editorKeys[command].some((each: string) => each === key || each === letter),
  );
  return shiftKey && found !== "part" && !ends.has(found) ? undefined : found;
}

const ends = new Set<EditorCommand | undefined>([
  "growEnd",
  "shrinkEnd",
  "growStart",
  "shrinkStart",
]);
