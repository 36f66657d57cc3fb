// Drafts the annotations of an article: who says what, about which countries and topics, and how sure
// that is. Pure and deterministic, without DOM, network, clock or Node: it may run in a worker.
import type { AnnotatedArticle, Annotation, Country, Paragraph } from "../article/format";
import { saidBelowSummary, withSummary } from "./annotating/below-summary";
import { quotationsOfQuestionTurns } from "./annotating/question-turns";
import { type DraftedQuotation, quotationsOf } from "./annotating/quotations";
import { saidBelowNames } from "./annotating/said-below-names";
import { saidInEnglish } from "./annotating/said-in-english";
import { saidWithoutNames } from "./annotating/said-without-names";
import { Speakers } from "./annotating/speakers";
import { topicsOf } from "./annotating/topics";
import { quotationsOfTurns } from "./annotating/turns";
import { countriesOf } from "./countries/countries-of";
import { saidInGerman } from "./german/said-in-german";
import { isFirstName } from "./names/first-names";
import type { NamedEntity } from "./people/entity";
import type { SaidInText } from "./speaking/said-part";
import { findTurns, type TextTurn } from "./turns/find-turns";
import { labelledQuestionTurns } from "./turns/labelled-question-turns";
import { questionTurns } from "./turns/question-turns";

/** An article before anybody has annotated it: what is there of speakers and annotations is replaced. */
export type BareArticle = Omit<
  AnnotatedArticle,
  "speakers" | "topics" | "annotations" | "countries"
>;

/**
 * The same article with speakers, topics, countries and annotations, every one of them marked as a
 * machine's with a confidence and what it rests on. The same article gives the same draft.
 */
export function draft(bare: BareArticle): AnnotatedArticle {
  return draftWithSigns(bare).article;
}

/** The same draft, and the signs that the confidence of its quotations rests on, by their ids; for training. */
export function draftWithSigns(bare: BareArticle): {
  readonly article: AnnotatedArticle;
  readonly signs: ReadonlyMap<string, readonly string[]>;
} {
  const paragraphs = bare.sections.flatMap((section) => section.paragraphs);
  const turns = findTurns(paragraphs.map(({ text }) => text));
  const labelled = turns.length > 0 ? [] : labelledQuestionTurns(paragraphs);
  const isAsked = turns.length === 0 && labelled.length === 0;
  const asked = isAsked ? questionTurns(paragraphs) : labelled;
  const rest = withoutTurns(paragraphs, [...turns, ...asked]);
  const { parts, entities } = said(withSummary(rest, bare), bare);
  const speakers = new Speakers(bare.language);
  const quotations = inOrder(
    [
      ...quotationsOfTurns(turns, paragraphs, entities, speakers, bare),
      ...quotationsOfQuestionTurns(asked, bare, entities, speakers),
      ...quotationsOf(
        saidBelowNames(saidBelowSummary(parts, bare), bare, entities),
        paragraphs,
        speakers,
      ),
    ],
    paragraphs,
  );
  const topics = topicsOf(
    bare,
    entities,
    speakers.list.map(({ name }) => name),
  );
  const namesOfPeople = peopleIn(entities);
  const countries = countriesOf(paragraphs, bare.language, { namesOfPeople, isFirstName });
  const annotations: Annotation[] = [
    ...quotations.map(({ signs: _, ...quotation }, at) => ({ id: `q${at + 1}`, ...quotation })),
    ...topics.mentions.map((mention, at) => ({ id: `t${at + 1}`, ...mention })),
    ...countries.map((mention, at) => ({ id: `c${at + 1}`, ...mention })),
  ];
  const article = {
    ...bare,
    speakers: withCountriesOf(speakers.list, countries),
    topics: [...topics.topics],
    countries: declared(countries),
    annotations,
  };
  return { article, signs: new Map(quotations.map(({ signs }, at) => [`q${at + 1}`, signs])) };
}

/** A speaker's country is one that the article names: a lawmaker from Georgia is of none where it is a state. */
function withCountriesOf(
  speakers: Speakers["list"],
  mentions: ReturnType<typeof countriesOf>,
): Speakers["list"] {
  const named = new Set(mentions.flatMap(({ of }) => ("country" in of ? [of.country] : [])));
  return speakers.map(({ country, ...rest }) =>
    country === undefined || !named.has(country) ? rest : { ...rest, country },
  );
}

/** Who says what, by the rules of the language; where it is not known, by those of English. */
function said(
  paragraphs: readonly Paragraph[],
  { language, headline, sections }: Pick<BareArticle, "language" | "headline" | "sections">,
): SaidInText {
  if (/^de\b/.test(language)) return saidInGerman(paragraphs);
  return /^(?:en|und)\b/.test(language)
    ? saidInEnglish(
        paragraphs,
        headline,
        sections.map(({ heading = "" }) => heading),
      )
    : saidWithoutNames(paragraphs, language);
}

/** What is said in turns is not looked through for quotation marks: it is a quotation as a whole. */
function withoutTurns(
  paragraphs: readonly Paragraph[],
  turns: readonly Pick<TextTurn, "parts">[],
): Paragraph[] {
  const spoken = new Set(turns.flatMap(({ parts }) => parts.map(({ paragraph }) => paragraph)));
  return paragraphs.map((one, at) => (spoken.has(at) ? { ...one, text: "" } : one));
}

function inOrder(
  quotations: readonly DraftedQuotation[],
  paragraphs: readonly Paragraph[],
): DraftedQuotation[] {
  const places = new Map(paragraphs.map(({ id }, at) => [id, at]));
  const placeOf = ({ targets: [first] }: DraftedQuotation) =>
    [places.get(first?.paragraph ?? "") ?? 0, first?.start ?? 0] as const;
  return [...quotations].sort((one, other) => {
    const [paragraph, start] = placeOf(one);
    const [otherParagraph, otherStart] = placeOf(other);
    return paragraph - otherParagraph || start - otherStart;
  });
}

function declared(mentions: ReturnType<typeof countriesOf>): Country[] {
  const codes = new Set(mentions.flatMap(({ of }) => ("country" in of ? [of.country] : [])));
  return [...codes].sort().map((code) => ({ code }));
}

/** The words of people's names, and what may be one: `Chad` of `Chad Baker`, not of `Chad Basin`. */
function peopleIn(entities: readonly NamedEntity[]): Set<string> {
  const place =
    /^(?:River|Valley|Sea|Street|Basin|Lake|Bay|Gulf|Coast|Island|Islands|City|County|Border|War)$/;
  return new Set(
    entities.flatMap(({ type, words: [first = "", ...rest] }) => {
      if (type === "person") return [first, ...rest];
      return type === "unknown" && rest.length === 1 && !place.test(rest[0] ?? "")
        ? [first, ...rest]
        : [];
    }),
  );
}
