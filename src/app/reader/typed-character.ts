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
 * of typing a sign: on Windows it is reported as Ctrl and Alt together.
 */
export function typedCharacter(event: TypedKey): string | undefined {
  if (event.isComposing || event.keyCode === takenByInputMethod || event.metaKey) return undefined;
  const hasAltGraph = event.getModifierState("AltGraph");
  if (!hasAltGraph && (event.ctrlKey || event.altKey)) return undefined;
  const { key, shiftKey } = event;
  if ([...key].length !== 1) return undefined;
  if (/^[a-z]$/i.test(key)) return hasAltGraph || shiftKey ? undefined : key.toLowerCase();
  if (/^[!-~]$/.test(key)) return key;
  if (hasAltGraph || /^\p{Script=Latin}$/u.test(key)) return undefined;
  return atPlaceOf(event);
}

/** What a US keyboard has at the place of a key. */
function atPlaceOf({ code, shiftKey }: TypedKey): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shiftKey ? undefined : letter.toLowerCase();
  return (shiftKey ? signsWithShift : signs)[code];
}

const signs: Readonly<Record<string, string>> = { Slash: "/", BracketLeft: "[", BracketRight: "]" };
const signsWithShift: Readonly<Record<string, string>> = { Slash: "?" };
