import * as v from "valibot";
import { isNewer, isReadable, isWithinLimits } from "./checking/can-be-read";
import type { CheckedBefore } from "./checking/checked-before";
import { Findings } from "./checking/findings";
import { GivenIds } from "./checking/given-ids";
import { withMarksInText } from "./checking/marks-in-text";
import { remarkMarkup } from "./checking/markup-in-text";
import { annotationIndex } from "./checking/path";
import { circularSteps, type Known, References } from "./checking/references";
import { Register } from "./checking/register";
import { salvage } from "./checking/salvage";
import { withTwinsToldApart } from "./checking/twin-paragraphs";
import { type AnnotatedArticle, annotatedArticle, type Country, core } from "./format";
import type { Problem } from "./problem";

/** An article with what is wrong in it, or, when it cannot be shown, only what is wrong. */
export type Checked =
  | { readonly article: AnnotatedArticle; readonly problems: readonly Problem[] }
  | { readonly article: undefined; readonly problems: readonly Problem[] };

const { sections, speakers, topics } = annotatedArticle.entries;
const declarations = v.object({ sections: v.optional(sections), speakers, topics });

/**
 * Takes any JSON value to an article. Every problem is reported with its path. Anything wrong in the
 * text itself refuses the article; around it, the smallest part that is wrong is left out and the
 * rest kept, with fields that the format does not know. Never throws, and changes nothing in the
 * value. Told of the versions `before`, it looks again only at entries that are other objects since.
 */
export function check(value: unknown, before?: CheckedBefore): Checked {
  const findings = new Findings();
  if (!isReadable(versionOf(value), findings)) return refused(findings, value);
  if (!isWithinLimits(value, findings)) return refused(findings, value);
  const { twins, ...known } = knownOf(value, before);
  before?.begin(known);
  const references = new References(known, findings);
  const survey = { ...surveyOf(value), findings, references, before };
  const whole = salvage(annotatedArticle, value, "", survey);
  const isRefused = findings.hasErrorIn(Object.keys(core.entries));
  if (whole === undefined || isRefused) return refused(findings, value);
  const marked = withMarksInText(whole, findings);
  const article = twins.size === 0 ? marked : withTwinsToldApart(marked, twins, findings);
  remarkMarkup(article, findings);
  const problems = ofAnnotations(findings.problems("shown"), value);
  const countries = countriesUsed(article);
  return { article: countries.length > 0 ? { ...article, countries } : article, problems };
}

function refused(findings: Findings, value: unknown): Checked {
  return { article: undefined, problems: ofAnnotations(findings.problems("refused"), value) };
}

function surveyOf(value: unknown) {
  return {
    declared: new Register(),
    given: new GivenIds(value),
    isNewer: isNewer(versionOf(value)),
  };
}

function versionOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "formatVersion" in value
    ? value.formatVersion
    : undefined;
}

/** What the references in a file may name, wherever in the file it comes. */
function knownOf(
  value: unknown,
  before: CheckedBefore | undefined,
): Known & { readonly twins: GivenIds["twins"] } {
  const findings = new Findings();
  const survey = { ...surveyOf(value), findings, references: undefined, before };
  const ids = survey.declared;
  const kept = salvage(declarations, value, "", survey);
  return {
    ids,
    hasWholeText: kept?.sections !== undefined && !findings.hasErrorIn(["sections"]),
    circular: circularSteps(kept?.topics ?? [], ids),
    twins: survey.given.twins,
  };
}

/** Problems with the ids of the annotations that they are about, as the file has them. */
function ofAnnotations(problems: readonly Problem[], file: unknown): readonly Problem[] {
  const list = (file as { readonly annotations?: unknown } | null | undefined)?.annotations;
  if (!Array.isArray(list)) return problems;
  return problems.map((problem) => {
    const index = annotationIndex(problem.path);
    const id: unknown = index === undefined ? undefined : list[index]?.id;
    const isId = (typeof id === "string" && id !== "") || typeof id === "number";
    return isId ? { ...problem, annotation: String(id).slice(0, 200) } : problem;
  });
}

/** Every country of an article: those it declares, in its order, then the others as they come up. */
function countriesUsed(article: AnnotatedArticle): Country[] {
  const countries = [...(article.countries ?? [])];
  const codes = new Set(countries.map(({ code }) => code));
  for (const code of codesIn(article)) {
    if (codes.has(code)) continue;
    codes.add(code);
    countries.push({ code });
  }
  return countries;
}

function* codesIn({ speakers = [], annotations = [] }: AnnotatedArticle): Generator<string> {
  for (const { country } of speakers) if (country !== undefined) yield country;
  for (const annotation of annotations) {
    if (annotation.type === "quotation") yield* annotation.countries ?? [];
    else if ("country" in annotation.of) yield annotation.of.country;
  }
}
