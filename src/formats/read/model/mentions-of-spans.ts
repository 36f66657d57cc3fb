import type { ArticleBuilder } from "./article-builder";
import { countryOfReference, countryOfWords } from "./country-of";
import { kindOfLabel } from "./kind-of-label";
import type { Notes } from "./notes";
import type { Person } from "./person";
import type { PlacedSpan } from "./place-spans";
import type { PlacedRange } from "./placed-range";
import { isPronoun } from "./pronoun";

/** Takes annotated stretches to mentions of speakers, topics and countries, by their labels. */
export class MentionsOfSpans {
  readonly #keys = new Map<string, string>();

  constructor(
    private readonly builder: ArticleBuilder,
    private readonly language: string,
    private readonly notes: Notes,
    private readonly isMachine: boolean,
  ) {}

  /** Who has made the annotations, where that was a program. */
  get origin() {
    return this.isMachine ? { origin: "machine" as const } : {};
  }

  personOf({ text, sameAs }: PlacedSpan): Person {
    return { name: text, ...(sameAs && { sameAs }) };
  }

  /** The id of a person: one by an identifier, or else by the name. */
  speaker(person: Person): string {
    const name = person.name.trim().toLowerCase();
    const [reference] = person.sameAs ?? [];
    const key = reference ?? this.#keys.get(name) ?? name;
    if (!this.#keys.has(name)) this.#keys.set(name, key);
    return this.builder.speaker(person, key);
  }

  /** Adds mentions of all spans; those whose label says nothing here are told. */
  add(spans: readonly PlacedSpan[], rangesOf: (span: PlacedSpan) => readonly PlacedRange[]): void {
    const placeOf = ({ ranges }: PlacedSpan) =>
      ranges.map(({ start, end }) => `${start}-${end}`).join();
    const isKnown = ({ label }: PlacedSpan) => kindOfLabel(label).is !== "unknown";
    const known = spans.filter(isKnown);
    const marked = new Set(known.length === spans.length ? [] : known.map(placeOf));
    for (const span of spans) {
      if (kindOfLabel(span.label).is === "unknown") {
        this.notes.remark("unknown-kind", { given: [span.label] });
        if (marked.has(placeOf(span))) {
          this.notes.leave("unknown kind", `${span.label}: ${span.text}`);
          continue;
        }
      }
      const ranges = rangesOf(span);
      const of = ranges.length === 0 ? undefined : this.#of(span);
      if (of === undefined) continue;
      const { note, confidence } = span;
      this.builder.annotate({
        type: "mention",
        of,
        ranges,
        label: span.label,
        ...this.origin,
        ...(note !== undefined && { note }),
        ...(confidence !== undefined && { confidence }),
      });
    }
  }

  #of(span: PlacedSpan) {
    const { text, sameAs = [], label } = span;
    const kind = kindOfLabel(label);
    const links = sameAs.length > 0 ? { sameAs: [...sameAs] } : {};
    switch (kind.is) {
      case "speaker":
        if (isPronoun(text)) return this.#unattributed(span);
        return { speaker: this.speaker(this.personOf(span)) };
      case "place": {
        const code =
          span.country ??
          sameAs.map(countryOfReference).find((each) => each !== undefined) ??
          countryOfWords(text, this.language, kind.isCountry);
        if (code !== undefined) return { country: this.builder.country(code) };
        return { topic: this.builder.topic(text, { kind: "place", ...links }) };
      }
      case "topic":
        return { topic: this.builder.topic(text, { kind: kind.kind, ...links }) };
      case "quotation":
        return this.#unattributed(span);
      case "cue":
        this.notes.leave("attribute", `${label}: ${text}`);
        return undefined;
      default:
        return { topic: this.builder.topic(text, { kind: "other", ...links }) };
    }
  }

  #unattributed({ text }: PlacedSpan): undefined {
    this.notes.leave("unattributed", text);
  }
}
