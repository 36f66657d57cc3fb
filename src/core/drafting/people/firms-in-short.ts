// Keeps what firms and bodies are called in short: `Norvik` of `Norvik Motors`, `the Board` of `Lom Harbour Board`.

import type { SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";
import { partKey } from "./same-name";

export class FirmsInShort {
  readonly #firms = new Map<string, NamedEntity | "several">();

  /** Keeps the short form of a name, where it is a firm's. */
  add(mention: SpeakerMention, entity: NamedEntity): void {
    const firm = inShort(mention);
    const all = [...(firm === undefined ? [] : [firm]), ...ownNouns(mention)];
    for (const short of new Set(all))
      this.#firms.set(short, this.#firms.has(short) ? "several" : entity);
  }

  /** The only firm or body named that a mention of one word is short for; undefined for none and for several. */
  meantBy({ type, words, honorific }: SpeakerMention): NamedEntity | undefined {
    const firm = this.#firms.get(partKey(words[0] ?? ""));
    const canBe = (type === "body" || type === "unknown") && honorific === undefined;
    return canBe && firm !== "several" ? firm : undefined;
  }
}

/** What a firm's name ends in, and is left out later. */
const ofFirms =
  /^(?:Motors|Energy|Foods|Stores|Airlines|Airways|Industries|Technologies|Systems|Pharmaceuticals|Pharma|Electronics|Holdings|Group|Company|Companies|Corporation|Corp\.?|Co\.?|Inc\.?|LLC|Ltd\.?|Bank|Media|Entertainment|Studios|Insurance|Steel|Oil|University|College)$/;

/** What a firm is called in short: `Norvik` of `Norvik Motors`, `Norvik Motors Inc.`; undefined for other bodies. */
function inShort({ type, words }: SpeakerMention): string | undefined {
  const [first, ...rest] = words;
  const isFirm = type === "body" && rest.length > 0 && rest.every((word) => ofFirms.test(word));
  return isFirm && first !== undefined && !ofFirms.test(first) ? partKey(first) : undefined;
}

/** What a body may be called by its own noun alone, with a capital. */
const ownNoun =
  /^(?:Board|Council|Commission|Committee|Ministry|Department|Agency|Authority|Association|Society|Bureau|Foundation|Institute|University|Federation|Confederation|Organi[sz]ation|Bank|Fund|Trust|Academy|Tribunal|Coalition|Alliance|Forum)$/;

/** `Board` of `Lom Harbour Board`, `Ministry` of `Ministry of Roads`. */
function ownNouns({ type, words }: SpeakerMention): string[] {
  return type === "body" && words.length > 1
    ? words.filter((word) => ownNoun.test(word)).map(partKey)
    : [];
}
