// Keeps who is called by which first and last name in a German text.
import type { NamedEntity } from "../people/entity";
import type { GermanMention } from "./mention-in-german";

/** The people of a text by their last names, and by their first ones. */
export class Namesakes {
  readonly #byLast = new Map<string, NamedEntity[]>();
  readonly #byFirst = new Map<string, NamedEntity | "several">();

  /** Notes somebody by the words of the whole name. */
  add(entity: NamedEntity, words: readonly string[]): void {
    const last = words.at(-1) ?? "";
    const others = this.#byLast.get(last) ?? [];
    if (!others.includes(entity)) this.#byLast.set(last, [...others, entity]);
    const called = words[0] ?? "";
    const namesake = this.#byFirst.get(called);
    this.#byFirst.set(called, namesake === undefined || namesake === entity ? entity : "several");
  }

  /** Notes somebody of whom only one name is known. */
  addLast(entity: NamedEntity, last: string): void {
    this.#byLast.set(last, [entity]);
  }

  /** Who has this last name, the first named first. */
  ofLast(last: string): readonly NamedEntity[] {
    return this.#byLast.get(last) ?? [];
  }

  /** Whether somebody has this first name. */
  isFirst(name: string): boolean {
    return this.#byFirst.has(name);
  }

  /** Who is called by a last name, else by a first one, be it a genitive; `here` is named in full in the paragraph. */
  called(word: string, here: readonly GermanMention[], start: number): NamedEntity | undefined {
    const bare = word.replace(/s$/, "");
    const first = this.#byFirst.get(word) ?? this.#byFirst.get(bare);
    return (
      this.#last(word, here, start) ??
      this.#last(bare, here, start) ??
      (first === "several" ? undefined : first)
    );
  }

  /** Of several with a last name: who was named in full before in the paragraph, else who was named first. */
  #last(word: string, here: readonly GermanMention[], start: number): NamedEntity | undefined {
    const namesakes = this.ofLast(word);
    const near = here.findLast((one) => one.end <= start && namesakes.includes(one.entity));
    return near?.entity ?? namesakes[0];
  }
}
