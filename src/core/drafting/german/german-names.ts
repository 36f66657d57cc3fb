// Finds names of people in German text, where every noun has a capital: two words with one in a row, of
// which the first is a first name or comes after an office.
import { entityNamed, type NamedEntity } from "../people/entity";
import { canBeFirstName, genderOf } from "../people/first-names";
import { byParagraph } from "../sentences/by-paragraph";
import { wordUse } from "./bare-names";
import { aloneBesideVerb, runAt, wordsOf } from "./capital-runs";
import { inNominative, keysOfBody } from "./german-cases";
import { germanNoun, germanOffice } from "./german-words";
import { nameInRun, type WordsUsedAsNames } from "./name-in-run";
import { addOffice, isOfficeOf } from "./office-of-name";
import { singleNamesIn, upToLastName, withoutOthers } from "./single-names";

export interface GermanMention {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly entity: NamedEntity;
}

/** All places where people are named in the paragraphs: by their whole name, and by the last one alone. */
export class GermanNames {
  readonly entities: NamedEntity[] = [];
  readonly mentions: GermanMention[] = [];
  readonly #byLast = new Map<string, NamedEntity[]>();
  readonly #byFirst = new Map<string, NamedEntity | "several">();
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
    for (const [at, text] of paragraphs.entries()) this.#singleNames(text, named(at));
    for (const [at, text] of paragraphs.entries()) this.#lastNames(text, at, named(at));
    this.mentions.sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
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
    const entity = entityNamed({
      id: this.entities.length,
      name,
      words,
      type,
      first: this.mentions.length,
    });
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
      const known = this.#byLast.get(last)?.[0];
      if (first === -1 && from === 0 && known !== undefined && isOfficeOf(known, texts)) continue;
      const name = texts.join(" ");
      const entity = this.#byName.get(name.toLowerCase()) ?? this.#add(name, texts, "person");
      this.#byName.set(name.toLowerCase(), entity);
      const namesakes = this.#byLast.get(last) ?? [];
      if (!namesakes.includes(entity)) this.#byLast.set(last, [...namesakes, entity]);
      const called = texts[0] ?? "";
      const namesake = this.#byFirst.get(called);
      this.#byFirst.set(called, namesake === undefined || namesake === entity ? entity : "several");
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
  #singleNames(text: string, taken: readonly GermanMention[]): void {
    for (const { name, office } of singleNamesIn(text, wordsOf(text), this.#used)) {
      if (office === undefined && this.#byFirst.has(name.text)) continue;
      if (taken.some((one) => one.start < name.end && one.end > name.start)) continue;
      const known =
        this.#byLast.get(name.text) ?? this.#byLast.get(name.text.replace(/s$/, "")) ?? [];
      const entity = known[0] ?? this.#add(name.text, [name.text], "person");
      if (known.length === 0) this.#byLast.set(name.text, [entity]);
      if (office !== undefined && known.length < 2) addOffice(entity, office.text);
      if (office === undefined && canBeFirstName(name.text)) entity.gender ??= genderOf(name.text);
    }
  }

  /** Of several with a last name: who was named in full before in the paragraph, else who was named first. */
  #byLastName(
    word: string,
    here: readonly GermanMention[],
    start: number,
  ): NamedEntity | undefined {
    const namesakes = this.#byLast.get(word) ?? [];
    const near = here.findLast((one) => one.end <= start && namesakes.includes(one.entity));
    return near?.entity ?? namesakes[0];
  }

  #lastNames(text: string, paragraph: number, taken: readonly GermanMention[]): void {
    for (const { text: word, start, end } of wordsOf(text)) {
      const called = this.#byFirst.get(word) ?? this.#byFirst.get(word.replace(/s$/, ""));
      const entity =
        this.#byLastName(word, taken, start) ??
        this.#byLastName(word.replace(/s$/, ""), taken, start) ??
        (called === "several" ? undefined : called);
      if (entity === undefined || taken.some((other) => other.start < end && other.end > start))
        continue;
      this.mentions.push({ paragraph, start, end, entity });
    }
  }
}
