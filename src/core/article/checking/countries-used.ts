import type { AnnotatedArticle, Country } from "../format";

/** Every country of an article: those it declares, in its order, then the others as they come up. */
export function countriesUsed(article: AnnotatedArticle): Country[] {
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
