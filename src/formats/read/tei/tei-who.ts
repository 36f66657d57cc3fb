import type { TeiNames } from "./tei-people";

/** The ids of those who speak, in an attribute `who`; some editions have one for nobody. */
export function whoSpeak(who: string | undefined, { people }: TeiNames): readonly string[] {
  return idsIn(who).filter(
    (id) => people.has(id) || !/^(?:\?+|unknown|unk|unidentified|none)$/i.test(id),
  );
}

function idsIn(who = ""): readonly string[] {
  return who
    .split(/\s+/)
    .map((each) => each.replace(/^.*#/, ""))
    .filter((each) => each !== "");
}

/** The name that a label before a speech says: `The Chair.` is the chair. */
export function nameInLabel(words: string): string {
  return words.replace(/[\s.:,;]+$/, "");
}
