// Brings the draft of an article to its key by what a person can do in the editor, and counts that.
import type { MarkedAnnotation, MarkedArticle } from "../../src/core/article/marked-article";
import { openArticle } from "../../src/core/article/open-article";
import type { Range } from "../../src/core/article/range";
import {
  accept,
  addAnnotations,
  remove,
  setAbout,
  setSpeakers,
} from "../../src/core/editing/annotations";
import { applyAll } from "../../src/core/editing/change";
import { Composer } from "../../src/core/editing/composer";
import { addEntity, freeId, removeEntity, setEntityField } from "../../src/core/editing/entities";
import type { JsonObject } from "../../src/core/editing/json";
import type { Operation } from "../../src/core/editing/operation";
import { settling } from "../../src/core/editing/settle";
import {
  joinSections,
  removeParagraph,
  setHeading,
  splitSection,
} from "../../src/core/editing/structure";
import type { KeyedArticle, KeyedQuotation } from "./keyed-article";

/** One thing that a person does: it is one step of undo. */
type Step = (file: JsonObject, marked: MarkedArticle) => readonly Operation[];

/** How a draft was brought to its key. */
export interface ToKey {
  /** How often each thing was done, by what it is. */
  readonly steps: ReadonlyMap<string, number>;
  readonly file: JsonObject;
}

/** Corrects a draft until it says what its key says. Throws where something cannot be done. */
export function broughtToKey(draft: JsonObject, keyed: KeyedArticle): ToKey {
  const work = new Work(draft);
  correctStructure(work, keyed);
  const right = new Set(keyed.quotations.map((wanted) => correctQuotation(work, wanted)));
  for (const { id, annotation } of work.marked.annotations) {
    if (annotation.type === "quotation" && !right.has(id)) {
      work.do("quotation removed", (file) => remove(file, [id]));
    }
  }
  correctNames(work, keyed);
  correctCountries(work, keyed.countries);
  const drafted = work.marked.annotations.filter(
    ({ annotation }) => annotation.origin === "machine",
  );
  work.do("the rest accepted together", (file) =>
    accept(
      file,
      drafted.map(({ id }) => id),
    ),
  );
  return { steps: work.steps, file: work.file };
}

class Work {
  readonly steps = new Map<string, number>();
  file: JsonObject;

  constructor(draft: JsonObject) {
    this.file = draft;
    const applied = applyAll(draft, settling(draft));
    if (applied.status === "applied") this.file = applied.file;
  }

  get marked(): MarkedArticle {
    const opened = openArticle(this.file);
    if (opened.status !== "opened") throw new RangeError("the article cannot be shown any more");
    return opened.marked;
  }

  do(what: string, step: Step): void {
    const operations = step(this.file, this.marked);
    if (operations.length === 0) return;
    const applied = applyAll(this.file, operations);
    if (applied.status !== "applied") throw new RangeError(`${what}: does not fit`);
    this.file = applied.file;
    this.steps.set(what, (this.steps.get(what) ?? 0) + 1);
  }
}

function correctStructure(work: Work, { headline, headings, leftOut }: KeyedArticle): void {
  if (work.file.headline !== headline) {
    work.do(
      "headline",
      (file) => new Composer(file).set("article", undefined, "headline", headline).operations,
    );
  }
  for (const { id, heading } of work.marked.sections.slice(1)) {
    if (heading !== undefined && !headings.includes(heading)) {
      work.do("section joined", (file) => joinSections(file, id));
    }
  }
  for (const heading of headings) {
    if (work.marked.sections.some((section) => section.heading === heading)) continue;
    const written = work.marked.paragraphs.find(({ text }) => text.trim() === heading);
    const next = work.marked.paragraphs[(written?.number ?? -2) + 1];
    if (written === undefined || next === undefined) continue;
    const id = `heading-${written.id}`;
    work.do("section begun", (file) => splitSection(file, next.id, id, heading));
    work.do("heading", (file) => setHeading(file, id, heading));
    work.do(
      "paragraph removed",
      (file, marked) => removeParagraph(file, marked, written.id).operations,
    );
  }
  for (const line of leftOut) {
    const paragraph = work.marked.paragraphs.find(({ text }) => text.includes(line));
    if (paragraph === undefined) continue;
    work.do(
      "paragraph removed",
      (file, marked) => removeParagraph(file, marked, paragraph.id).operations,
    );
  }
}

const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?)\s+/, "");

/** Sees to it that a quotation is there, by its speakers; gives its id. */
function correctQuotation(work: Work, { words, speakers }: KeyedQuotation): string {
  const idOf = (file: JsonObject, marked: MarkedArticle, either: readonly string[]) => {
    const isOneOf = (name: string) =>
      either.some((one) => ` ${plain(name)}`.endsWith(` ${plain(one)}`));
    const known = marked.entities.speaker.find(({ name }) => isOneOf(name));
    const [name = ""] = either;
    return known === undefined
      ? {
          id: freeId(file, "speaker", name),
          made: (to: JsonObject, id: string) => addEntity(to, "speaker", id, name),
        }
      : { id: known.id, made: () => [] as readonly Operation[] };
  };
  const named = (file: JsonObject, marked: MarkedArticle) => {
    const all = speakers.map((either) => idOf(file, marked, either));
    return { ids: all.map(({ id }) => id), made: all.flatMap(({ id, made }) => made(file, id)) };
  };
  const found = quotationWith(work.marked, words);
  if (found === undefined) {
    const range = rangeOf(work.marked, words);
    const id = `added-${range.paragraph}-${range.start}`;
    work.do("quotation marked", (file, marked) => {
      const { ids, made } = named(file, marked);
      const annotation = { id, type: "quotation", speakers: ids, origin: "person" } as const;
      return [
        ...made,
        ...addAnnotations(file, marked, [
          { annotation: { ...annotation, speakers: ids }, ranges: [range] },
        ]),
      ];
    });
    return id;
  }
  const { annotation } = found;
  const given = annotation.type === "quotation" ? annotation.speakers : [];
  const names = work.marked.entities.speaker.filter(({ id }) => given.includes(id));
  const isRight = speakers.every((either) =>
    names.some(({ name }) => either.some((one) => isLike(one, name))),
  );
  if (!isRight) {
    work.do("speaker changed", (file, marked) => {
      const said = named(file, marked);
      return [...said.made, ...setSpeakers(file, [found.id], said.ids)];
    });
  }
  return found.id;
}

function quotationWith(marked: MarkedArticle, words: string): MarkedAnnotation | undefined {
  return marked.annotations.find(
    ({ annotation, ranges }) =>
      annotation.type === "quotation" &&
      ranges.some(({ paragraph, start, end }) =>
        marked.paragraphs[paragraph]?.text.slice(start, end).includes(words),
      ),
  );
}

function rangeOf({ paragraphs }: MarkedArticle, words: string): Range {
  const paragraph = paragraphs.find(({ text }) => text.includes(words));
  if (paragraph === undefined) throw new RangeError(`“${words}” is not in the text`);
  const start = paragraph.text.indexOf(words);
  return { paragraph: paragraph.number, start, end: start + words.length };
}

/** Gives speakers the full names of the key. */
function correctNames(work: Work, { quotations }: KeyedArticle): void {
  for (const { words, speakers } of quotations) {
    for (const either of speakers) {
      const annotation = quotationWith(work.marked, words)?.annotation;
      const given = annotation?.type === "quotation" ? annotation.speakers : [];
      const said = work.marked.entities.speaker.filter(({ id }) => given.includes(id));
      const isFull = ({ name }: { name: string }) =>
        either.some((one) => plain(one) === plain(name));
      const short = said.find(({ name }) => either.some((one) => isLike(one, name)));
      if (short === undefined || said.some(isFull)) continue;
      const [full = ""] = either;
      work.do("speaker renamed", (file) => setEntityField(file, "speaker", short.id, "name", full));
    }
  }
}

/** Whether two names may be one: the one ends with the other. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [` ${plain(one)}`, ` ${plain(other)}`];
  return a.endsWith(b) || b.endsWith(a);
}

function correctCountries(work: Work, countries: readonly string[]): void {
  for (const { id, annotation } of work.marked.annotations) {
    if (annotation.type === "quotation") {
      const said = annotation.countries ?? [];
      const right = said.filter((code) => countries.includes(code));
      if (right.length < said.length) {
        work.do("countries of a quotation", (file) => setAbout(file, id, "countries", right));
      }
      continue;
    }
    if (!("country" in annotation.of)) continue;
    if (!countries.includes(annotation.of.country)) {
      work.do("mention removed", (file) => remove(file, [id]));
    }
  }
  for (const { id, country } of work.marked.article.speakers ?? []) {
    if (country === undefined || countries.includes(country)) continue;
    work.do("country of a speaker", (file) => setEntityField(file, "speaker", id, "country", ""));
  }
  for (const { id } of work.marked.entities.country) {
    if (countries.includes(id)) continue;
    work.do("country removed", (file) => removeEntity(file, "country", id));
  }
  const names = new Intl.DisplayNames("en", { type: "region" });
  const known = new Set(work.marked.entities.country.map(({ id }) => id));
  for (const code of countries.filter((each) => !known.has(each))) {
    const name = names.of(code) ?? code;
    const isThere = work.marked.paragraphs.some(({ text }) => text.includes(name));
    const [first] = work.marked.paragraphs;
    const range = isThere
      ? rangeOf(work.marked, name)
      : { paragraph: 0, start: 0, end: first?.text.length ?? 0 };
    const annotation = { id: `country-${code}`, type: "mention", of: { country: code } } as const;
    work.do("mention marked", (file, marked) => [
      ...addEntity(file, "country", code, ""),
      ...addAnnotations(file, marked, [{ annotation, ranges: [range] }]),
    ]);
  }
}
