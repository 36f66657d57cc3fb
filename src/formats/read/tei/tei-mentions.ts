import type { ArticleBuilder } from "../model/article-builder";
import { countryOfReference, countryOfWords } from "../model/country-of";
import { kindOfLabel } from "../model/kind-of-label";
import { isPronoun } from "../model/pronoun";
import type { XmlElement } from "../xml/parse-xml";
import { Passage, type TextFlow } from "../xml/text-flow";
import { certaintyOf } from "./tei-certainty";
import { type TeiNames, xmlId } from "./tei-people";

/** The elements that name somebody or something. */
export const named = new Set([
  "persName",
  "placeName",
  "orgName",
  "rs",
  "name",
  "geogName",
  "country",
  "settlement",
  "region",
  "term",
]);

/** Keeps what is named in a text, by its reference first and then by its words. */
export class TeiMentions {
  readonly #found: { readonly element: XmlElement; readonly passage: Passage }[] = [];
  readonly #byId = new Map<string, Passage>();
  #isOff = 0;

  constructor(
    private readonly flow: TextFlow,
    private readonly names: TeiNames,
  ) {}

  /** What is named inside what `read` reads does not count, as in a stage direction. */
  without(read: () => void): void {
    this.#isOff += 1;
    read();
    this.#isOff -= 1;
  }

  mention(element: XmlElement, read: () => void): void {
    const before = this.#byId.get((element.attributes.prev ?? "").replace(/^#/, ""));
    const passage = before ?? new Passage();
    if (xmlId(element) !== "") this.#byId.set(xmlId(element), passage);
    this.flow.open(passage);
    read();
    this.flow.close(passage);
    if (this.#isOff === 0 && before === undefined) this.#found.push({ element, passage });
  }

  finish(builder: ArticleBuilder, language: string): void {
    for (const { element, passage } of this.#found) {
      if (passage.ranges.length === 0) continue;
      const of = this.#of(builder, element, passage.words.trim(), language);
      const certainty = certaintyOf(element, this.names.programs);
      if (of !== undefined)
        builder.annotate({ type: "mention", of, ranges: passage.ranges, ...certainty });
    }
  }

  #of(builder: ArticleBuilder, { name, attributes }: XmlElement, words: string, language: string) {
    const [reference = ""] = (attributes.ref ?? attributes.key ?? "").split(/\s+/);
    const id = reference.replace(/^.*#/, "");
    const person = this.names.people.get(id);
    const type = attributes.type ?? attributes.ana ?? "";
    const label = name === "rs" || name === "name" ? type.replace(/^#/, "") : name;
    const kind = kindOfLabel(label === "persName" ? "person" : label);
    if (person !== undefined) return { speaker: builder.speaker(person, id) };
    const sameAs = /^[a-z][a-z0-9+.-]*:/i.test(reference) ? [reference] : [];
    if (kind.is === "speaker") {
      if (isPronoun(words)) return undefined;
      const key = reference === "" ? words.toLowerCase() : id;
      return { speaker: builder.speaker({ name: words, sameAs }, key) };
    }
    const place = this.names.places.get(id);
    if (kind.is === "place" || /^(geogName|country|settlement|region)$/.test(name)) {
      const references = [
        ...(place?.sameAs ?? []),
        ...sameAs,
        ...(sameAs.length === 0 ? [reference] : []),
      ];
      const code =
        references.map(countryOfReference).find((each) => each !== undefined) ??
        countryOfWords(place?.name ?? words, language, name === "country");
      if (code !== undefined) return { country: builder.country(code) };
      return { topic: builder.topic(place?.name ?? words, { kind: "place", sameAs }) };
    }
    if (name === "name" && type === "" && reference === "") return undefined;
    const topicKind = kind.is === "topic" ? kind.kind : "other";
    return {
      topic: builder.topic(this.names.organisations.get(id) ?? words, { kind: topicKind, sameAs }),
    };
  }
}
