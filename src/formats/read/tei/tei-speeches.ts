// Who says what in a TEI document: speeches of plays and parliaments, and what is said in prose.
import type { ArticleBuilder } from "../model/article-builder";
import type { Notes } from "../model/notes";
import type { Person } from "../model/person";
import { firstBelow, wordsInElement, type XmlElement } from "../xml/parse-xml";
import { Passage, type TextFlow } from "../xml/text-flow";
import { certaintyOf } from "./tei-certainty";
import { nameOfId, type TeiNames, topicsIn, xmlId } from "./tei-people";
import { saidBySame, type TeiSpeech } from "./tei-speech";
import { modeOf, nameInLabel, whoSpeak } from "./tei-who";

export class TeiSpeeches {
  /** Whether what is read is a record of speech, in which notes are what was heard. */
  isSpoken = false;
  readonly #speeches: TeiSpeech[] = [];
  readonly #byId = new Map<string, Passage>();
  /** People who are named by a label or a note before what they say. */
  readonly #labelled = new Map<string, Person>();
  readonly #byIdOnly = new Set<string>();
  #announced = "";
  /** How many passages that are said are open. */
  #depth = 0;

  constructor(
    private readonly flow: TextFlow,
    private readonly names: TeiNames,
    private readonly notes: Notes,
  ) {}

  /** A speech of a play or of a debate, with its text read by `read`. */
  speech(element: XmlElement, read: () => void): void {
    const label = nameInLabel(wordsInElement(firstBelow(element, "speaker"))) || this.#announced;
    const who = whoSpeak(element.attributes.who, this.names);
    const keys = this.#keys(who, label);
    if (who.length === 0 && label !== "") this.notes.remark("label-taken", { count: 1 });
    this.#announced = "";
    const role = /#(chair|guest)\b/.exec(element.attributes.ana ?? "")?.[1];
    this.#read({ passage: new Passage(), who: keys, mode: "turn", role }, read);
  }

  #keys(who: readonly string[], label: string): readonly string[] {
    if (who.length === 0) {
      if (label === "") return [];
      this.#labelled.set(label, { name: label });
      return [label];
    }
    for (const id of who) {
      if (this.names.people.has(id) || this.#labelled.has(id)) continue;
      if (who.length === 1 && label !== "") {
        this.#labelled.set(id, { name: label });
        if (this.isSpoken) this.notes.remark("names-from-notes");
      } else this.#byIdOnly.add(id);
    }
    return who;
  }

  /** A passage of prose that is said; parts that belong together by `prev` are one. */
  said(element: XmlElement, read: () => void): void {
    const { attributes, name } = element;
    const who = whoSpeak(attributes.who, this.names);
    for (const id of who) if (!this.names.people.has(id)) this.#byIdOnly.add(id);
    const merged = attributes.rend === "merge" ? saidBySame(this.#speeches.at(-1), who) : undefined;
    const before = this.#byId.get((attributes.prev ?? "").replace(/^#/, "")) ?? merged;
    const passage = before ?? new Passage();
    if (xmlId(element) !== "") this.#byId.set(xmlId(element), passage);
    const mode = modeOf(element);
    if (mode === "thought") this.notes.remark("thought", { count: 1 });
    const speech: TeiSpeech = {
      passage,
      who,
      mode,
      topics: topicsIn(attributes.ana, this.names),
      ...certaintyOf(element, this.names.programs),
    };
    // Quotation marks in what somebody says are theirs.
    const isOwn = name === "said" ? before === undefined : who.length > 0 || this.#depth === 0;
    this.#depth += 1;
    if (before === undefined && isOwn) this.#read(speech, read);
    else this.#through(passage, read);
    this.#depth -= 1;
  }

  #read(speech: TeiSpeech, read: () => void): void {
    this.#speeches.push(speech);
    this.#through(speech.passage, read);
  }

  #through(passage: Passage, read: () => void): void {
    this.flow.open(passage);
    read();
    this.flow.close(passage);
  }

  /** The name before what is said leaves the text. */
  label(): void {
    this.notes.remark("labels-removed", { count: 1 });
  }

  /** A note that says who speaks next. */
  announced(words: string): void {
    this.isSpoken = true;
    this.#announced = nameInLabel(words);
    this.label();
  }

  finish(builder: ArticleBuilder): void {
    const turns = this.#speeches.filter(({ mode }) => mode === "turn");
    const nobodys = turns.filter(({ who }) => who.length === 0).length;
    if (nobodys > 0) this.notes.remark("no-speaker", { count: nobodys, of: turns.length });
    for (const { passage, who, mode, role, topics = [], origin, confidence } of this.#speeches) {
      if (passage.ranges.length === 0) continue;
      if (who.length === 0) {
        if (mode !== "turn") this.notes.leave("unattributed", passage.words.trim());
        continue;
      }
      const speakers = who.map((id) => builder.speaker(this.#person(id, role), id));
      builder.annotate({
        type: "quotation",
        speakers: [...new Set(speakers)],
        ranges: passage.ranges,
        topics: topics.map((name) => builder.topic(name)),
        origin,
        confidence,
        ...(mode !== undefined && { mode }),
      });
    }
    const given = [...this.#byIdOnly].map(nameOfId);
    if (given.length > 0) this.notes.remark("named-by-id", { given });
  }

  #person(id: string, role: string | undefined): Person {
    const person = this.names.people.get(id) ??
      this.#labelled.get(id) ?? { name: nameOfId(id) || id };
    return role === undefined || person.role !== undefined ? person : { ...person, role };
  }
}
