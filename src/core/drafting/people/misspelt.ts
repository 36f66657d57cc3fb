// Knows a last name by how it sounds, where a text writes it in two ways: `Panikker`, and later `Mr Panicker`.

import type { SpeakerMention } from "../mentions/mention";
import type { NamedEntity } from "./entity";
import { lastName, partKey } from "./same-name";

/** Shorter names are others as likely as not: `Lund` and `Lind`. */
const shortest = 6;

export class NamesBySound {
  readonly #people = new Map<string, NamedEntity | "several">();

  /** Keeps somebody who is named in full. */
  add(entity: NamedEntity): void {
    const { words, type } = entity;
    const last = partKey(lastName(words));
    const isPerson = words.length > 1 && type !== "body" && type !== "place";
    if (!isPerson || last.length < shortest) return;
    const sound = soundOf(last);
    this.#people.set(sound, this.#people.has(sound) ? "several" : entity);
  }

  /** The only one whose last name sounds like a mention of a last name alone; undefined for none and for several. */
  meantBy({ words, type }: SpeakerMention): NamedEntity | undefined {
    const last = partKey(words[0] ?? "");
    if (words.length !== 1 || last.length < shortest || type === "body" || type === "place")
      return undefined;
    const found = this.#people.get(soundOf(last));
    return found === "several" ? undefined : found;
  }
}

/** The first two letters, and of the others the consonants, those that sound alike as one. */
function soundOf(word: string): string {
  const rest = word
    .slice(2)
    .replace(/c?k|q|c(?![eiy])/g, "k")
    .replace(/ph/g, "f")
    .replace(/[sz]h?/g, "s")
    .replace(/[aeiouyh'-]/g, "")
    .replace(/(.)\1+/g, "$1");
  return word.slice(0, 2) + rest;
}
