import type { Quotation } from "../../../core/article/format";
import type { XmlElement } from "../xml/parse-xml";
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

/** How a passage is said: thought, reported or a turn; undefined for words in quotation marks. */
export function modeOf({ attributes }: XmlElement): Quotation["mode"] {
  if (attributes.aloud === "false") return "thought";
  if (attributes.direct === "false") return "indirect";
  return /(^|\s)turn(\s|$)/.test(attributes.rend ?? "") ? "turn" : undefined;
}
