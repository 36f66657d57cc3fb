import * as v from "valibot";
import type { Entity } from "../../core/article/entity";
import { kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import { isApart, mentionPlaces } from "../../core/article/said/mention-places";
import { listingQuotations } from "../../core/article/said/quotation-entries";
import { sectionOf } from "../../core/article/section-of";

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const numbers = v.array(count);
const optionalText = v.exactOptional(v.string());

const quotation = v.object({
  id: v.string(),
  /** None for the first section, which is the article's own address. */
  section: optionalText,
  text: v.string(),
  words: count,
  /** Positions in `entities`: whom it is by, on and about. */
  members: numbers,
});

const entity = v.object({
  kind: v.picklist(kinds),
  id: v.string(),
  /** As in the file, which joins it with others; and as readers see it. */
  name: v.string(),
  label: v.string(),
  role: optionalText,
  affiliation: optionalText,
  sameAs: v.array(v.string()),
  /** Positions in `quotations`, as in an EntityPage. */
  by: numbers,
  about: numbers,
  /** How often it is named outside of those. */
  mentions: count,
});

/** What a library needs of one article to tell who says what in all of them; plain JSON. */
export const articleSaid = v.object({
  id: v.string(),
  headline: v.string(),
  language: v.string(),
  published: optionalText,
  /** In reading order. */
  quotations: v.array(quotation),
  entities: v.array(entity),
});

export interface ArticleSaid extends v.InferOutput<typeof articleSaid> {
  /** The key of the reader's own file that it is in; none for a bundled article. */
  readonly deviceKey?: string;
}

export type SaidEntity = ArticleSaid["entities"][number];

/**
 * Gathers what an article has of each of its speakers, topics and countries, in one pass over its
 * annotations: the same that an EntityPage has.
 */
export function articleSaidOf(marked: MarkedArticle): ArticleSaid {
  const steps = gatheringSaid(marked);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does what {@link articleSaidOf} does in steps: of a long article it takes a while. */
export function* gatheringSaid(marked: MarkedArticle): Generator<void, ArticleSaid> {
  const { id, headline, language, published } = marked.article;
  const entries = yield* listingQuotations(marked);
  yield;
  const entities = kinds.flatMap((kind) => marked.entities[kind]).map(found);
  const places = new Map(entities.map(({ entity }, place) => [entity, place]));
  const byPath = new Map(entities.map((each) => [`${each.entity.kind} ${each.entity.id}`, each]));
  const byEntity = new Map(entities.map((each) => [each.entity, each]));
  entries.forEach(({ speakers, topics, countries }, number) => {
    for (const speaker of speakers) {
      byEntity.get(speaker)?.by.add(number);
      byPath.get(`country ${speaker.country}`)?.by.add(number);
    }
    for (const each of [...topics, ...countries]) byEntity.get(each)?.about.add(number);
  });
  yield;
  const numbers = new Map(entries.map(({ quotation }, number) => [quotation, number]));
  const apart = mentionPlaces(marked).filter(isApart);
  yield;
  for (const { kind, number, around } of apart) {
    const entity = marked.entities[kind][number];
    const there = entity && byEntity.get(entity);
    const within = around.flatMap((each) => numbers.get(each) ?? []);
    if (there !== undefined && within.length === 0) there.mentions += 1;
    if (kind === "speaker") for (const each of within) there?.about.add(each);
  }
  yield;
  return {
    id,
    headline,
    language,
    ...(published === undefined ? {} : { published }),
    quotations: entries.map(({ quotation, text, words, speakers, topics, countries }) => {
      const section = sectionOf(marked, quotation);
      return {
        id: quotation.id,
        ...(section === undefined ? {} : { section }),
        text,
        words,
        members: [...speakers, ...topics, ...countries].flatMap((each) => places.get(each) ?? []),
      };
    }),
    entities: entities.map(saidEntity),
  };
}

interface Found {
  readonly entity: Entity;
  readonly by: Set<number>;
  readonly about: Set<number>;
  mentions: number;
}

function found(entity: Entity): Found {
  return { entity, by: new Set(), about: new Set(), mentions: 0 };
}

function saidEntity({ entity, by, about, mentions }: Found): SaidEntity {
  const { kind, id, name, label, role, affiliation, sameAs } = entity;
  return {
    kind,
    id,
    name,
    label,
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    sameAs: [...sameAs],
    by: [...by].sort((a, b) => a - b),
    about: [...about].sort((a, b) => a - b),
    mentions,
  };
}
