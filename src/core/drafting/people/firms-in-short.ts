// Keeps what firms are called in short: `Norvik` of `Norvik Motors`.
import type { NamedEntity } from "./entity";
import type { SpeakerMention } from "./mention";
import { partKey } from "./same-name";

export class FirmsInShort {
  readonly #firms = new Map<string, NamedEntity | "several">();

  /** Keeps the short form of a name, where it is a firm's. */
  add(mention: SpeakerMention, entity: NamedEntity): void {
    const firm = inShort(mention);
    if (firm !== undefined) this.#firms.set(firm, this.#firms.has(firm) ? "several" : entity);
  }

  /** The only firm named that begins with the words of a mention; undefined for none and for several. */
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
