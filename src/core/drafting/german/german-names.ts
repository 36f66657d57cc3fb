// Finds names of people in German text, where every noun has a capital: two words with one in a row, of
// which the first is a first name or comes after an office.

import { canBeFirstName, genderOf } from "../names/first-names";
import { entityNamed, type NamedEntity } from "../people/entity";
import { byParagraph } from "../sentences/by-paragraph";
import { wordUse } from "./bare-names";
import { bodyKeys } from "./body-keys";
import { calledBodies, mentionsOfBodies } from "./body-mentions";
import { aloneBesideVerb, runAt, wordsOf } from "./capital-runs";
import { inNominative, keysOfBody } from "./german-cases";
import { germanNoun, germanOffice } from "./german-words";
import type { GermanMention } from "./mention-in-german";
import { nameInRun, type WordsUsedAsNames } from "./name-in-run";
import type { NamedBody } from "./named-bodies";
import { Namesakes } from "./namesakes";
import { addOffice, isOfficeOf } from "./office-of-name";
import { singleNamesIn, upToLastName, withoutOthers } from "./single-names";

/** All places where people are named in the paragraphs: by their whole name, and by the last one alone. */
export class GermanNames {
  readonly entities: NamedEntity[] = [];
  readonly mentions: GermanMention[] = [];
  /** All places where bodies are named. */
  readonly bodies: readonly GermanMention[];
  readonly #namesakes = new Namesakes();
  readonly #byName = new Map<string, NamedEntity>();
  /** Words with a capital that stand alone beside a verb of saying, and those never used as nouns. */
  readonly #used: WordsUsedAsNames;

  constructor(paragraphs: readonly string[]) {
    this.#used = {
      saying: new Set(paragraphs.flatMap(aloneBesideVerb)),
      ...wordUse(paragraphs),
    };
    for (const [paragraph, text] of paragraphs.entries()) this.#wholeNames(text, paragraph);
    const whole = byParagraph(this.mentions);
    const named = (paragraph: number) => whole.get(paragraph) ?? [];
    const bodies = calledBodies(paragraphs, this.#used, named, (body) => this.#bodyOf(body));
    for (const [at, text] of paragraphs.entries())
      this.#singleNames(text, named(at), (name) => bodies.has(name));
    for (const [at, text] of paragraphs.entries()) this.#lastNames(text, at, named(at));
    this.mentions.sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
    this.bodies = mentionsOfBodies(paragraphs, bodies, this.mentions);
  }

  /** The entity of a description such as `ein Sprecher`, one for all places where the same words stand. */
  described(words: string, type: NamedEntity["type"]): NamedEntity {
    const name = inNominative(words);
    const keys = type === "body" ? keysOfBody(name) : [name.toLowerCase()];
    const known = this.#byName.get(keys[0] ?? "");
    if (known !== undefined) return known;
    const entity = Object.assign(this.#add(name, [], type), { isUnnamed: true });
    for (const key of keys) if (!this.#byName.has(key)) this.#byName.set(key, entity);
    return entity;
  }

  /** Whether somebody has been described by these words. */
  isDescribed(words: string): boolean {
    return this.#byName.get(inNominative(words).toLowerCase())?.isUnnamed === true;
  }

  #add(name: string, words: readonly string[], type: NamedEntity["type"]): NamedEntity {
    const [id, first] = [this.entities.length, this.mentions.length];
    const entity = entityNamed({ id, name, words, type, first });
    this.entities.push(entity);
    return entity;
  }

  #wholeNames(text: string, paragraph: number): void {
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at++) {
      const run = runAt(text, words, at);
      if (run.length < 2) continue;
      const { from, office, first } = nameInRun(text, words, at, run, this.#used);
      at += run.length - 1;
      if (from === -1) continue;
      const own = upToLastName(withoutOthers(run.slice(from, from + 4)), this.#used.saying);
      if (own.length < 2) continue;
      // `Schlachter Lund`, where `Ida Lund` has been named: what she is.
      const texts = own.map((word) => word.text);
      const last = texts.at(-1) ?? "";
      const known = this.#namesakes.ofLast(last)[0];
      if (first === -1 && from === 0 && known !== undefined && isOfficeOf(known, texts)) continue;
      const name = texts.join(" ");
      const entity = this.#byName.get(name.toLowerCase()) ?? this.#add(name, texts, "person");
      this.#byName.set(name.toLowerCase(), entity);
      this.#namesakes.add(entity, texts);
      if (
        office !== undefined &&
        (germanNoun(office.text) === "person" || (first === -1 && germanOffice(office.text)))
      )
        addOffice(entity, office.text);
      entity.gender ??= genderOf(own[0]?.text ?? "");
      this.mentions.push({
        paragraph,
        start: own[0]?.start ?? 0,
        end: own.at(-1)?.end ?? 0,
        entity,
      });
    }
  }

  /** `Ministerin Lund`, where nobody of that name is named in full. */
  #singleNames(
    text: string,
    taken: readonly GermanMention[],
    isBody: (name: string) => boolean,
  ): void {
    for (const { name, office } of singleNamesIn(text, wordsOf(text), this.#used)) {
      if (office === undefined && (this.#namesakes.isFirst(name.text) || isBody(name.text)))
        continue;
      if (taken.some((one) => one.start < name.end && one.end > name.start)) continue;
      const whole = this.#namesakes.ofLast(name.text);
      const known = whole.length > 0 ? whole : this.#namesakes.ofLast(name.text.replace(/s$/, ""));
      const entity = known[0] ?? this.#add(name.text, [name.text], "person");
      if (known.length === 0) this.#namesakes.addLast(entity, name.text);
      if (office !== undefined && known.length < 2) addOffice(entity, office.text);
      if (office === undefined && canBeFirstName(name.text)) entity.gender ??= genderOf(name.text);
    }
  }

  #lastNames(text: string, paragraph: number, taken: readonly GermanMention[]): void {
    for (const { text: word, start, end } of wordsOf(text)) {
      const entity = this.#namesakes.called(word, taken, start);
      if (entity === undefined || taken.some((other) => other.start < end && other.end > start))
        continue;
      this.mentions.push({ paragraph, start, end, entity });
    }
  }

  /** The entity of a body with a name, by which other nouns may mean it too. */
  #bodyOf({ name, noun }: NamedBody): NamedEntity {
    const known = this.#byName.get(name.toLowerCase());
    const entity = known ?? this.#add(name, name.split(" "), "body");
    for (const key of [name.toLowerCase(), ...bodyKeys(noun)])
      if (!this.#byName.has(key)) this.#byName.set(key, entity);
    return entity;
  }
}
