/** What is needed of a keydown event to tell which character its key stands for. */
export type TypedKey = Pick<
  KeyboardEvent,
  | "key"
  | "code"
  | "shiftKey"
  | "ctrlKey"
  | "altKey"
  | "metaKey"
  | "isComposing"
  | "keyCode"
  | "getModifierState"
>;

/** The `keyCode` of every key that an input method has taken. */
const takenByInputMethod = 229;

/**
 * The character that a single-key shortcut is compared with: a lower-case Latin letter, whether or
 * not Caps Lock is on, or an ASCII sign. Where the layout types no Latin characters, it is the one at
 * the same place of a US keyboard (by `code`). Undefined for a key that types none, for a letter with
 * Shift, for any key with Ctrl, Alt or Meta, and while an input method composes. AltGr counts as part
 * of typing a sign: on Windows it is reported as Ctrl and Alt together. With `isWithShift` a letter with
 * Shift is that letter.
 */
export function typedCharacter(event: TypedKey, isWithShift = false): string | undefined {
  if (event.isComposing || event.keyCode === takenByInputMethod || event.metaKey) return undefined;
  const hasAltGraph = event.getModifierState("AltGraph");
  if (!hasAltGraph && (event.ctrlKey || event.altKey)) return undefined;
  const { key } = event;
  const shiftKey = event.shiftKey && !isWithShift;
  if ([...key].length !== 1) return undefined;
  if (/^[a-z]$/i.test(key)) return hasAltGraph || shiftKey ? undefined : key.toLowerCase();
  if (/^[!-~]$/.test(key)) return key;
  if (hasAltGraph || /^\p{Script=Latin}$/u.test(key)) return undefined;
  return atPlaceOf(event.code, shiftKey);
}

/** What a US keyboard has at the place of a key, by its `code`. */
function atPlaceOf(code: string, shiftKey: boolean): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shiftKey ? undefined : letter.toLowerCase();
  return (shiftKey ? signsWithShift : signs)[code];
}

/**
 * The lower-case letter that Ctrl or Meta is pressed with: where the layout types no Latin letters, the one
 * at the same place of a US keyboard. Undefined for other keys, and with Alt.
 */
export function letterOfShortcut(event: TypedKey): string | undefined {
  const { key, code, ctrlKey, metaKey, altKey, isComposing } = event;
  if (isComposing || altKey || ctrlKey === metaKey) return undefined;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const isOther = [...key].length === 1 && !/^[!-~]$|^\p{Script=Latin}$/u.test(key);
  return isOther ? atPlaceOf(code, false) : undefined;
}

const signs: Readonly<Record<string, string>> = { Slash: "/", BracketLeft: "[", BracketRight: "]" };
const signsWithShift: Readonly<Record<string, string>> = { Slash: "?" };
