import { describe, expect, test } from "vitest";
import { bundled, bundledIds, made } from "../formats/sample.fixture";
import { headOf } from "./head";
import { pagesOf } from "./pages";
import { savedByZotero } from "./saved-by-zotero.fixture";

const origin = "https://reader.example.org";

/** The pages of an article and their heads, as they are where the origin is known. */
function headsOf(marked: ReturnType<typeof bundled>) {
  const library = {
    articles: [marked],
    catalogue: { articles: [] } as never,
    entities: { entities: [], articles: [] } as never,
  };
  return pagesOf(library)
    .filter((page) => page.marked !== undefined)
    .map((page) => ({ page, head: headOf(page, { origin }) }));
}

/** The JSON-LD of an article's own page. */
function linkedData(marked: ReturnType<typeof bundled>) {
  const [text] = headsOf(marked);
  return JSON.parse(/json">(.*)<\/script>/.exec(text?.head ?? "")?.[1] ?? "null");
}

describe("what a reference manager saves", () => {
  test.each(bundledIds)("is a newspaper article, from every page of it: %s", (id) => {
    const { article } = bundled(id);
    for (const { head, page } of headsOf(bundled(id))) {
      expect(savedByZotero(head), page.path).toMatchObject({
        itemType: "newspaperArticle",
        title: article.headline,
        creators: article.bylines,
        date: article.published,
        language: article.language,
        rights: article.rights,
        url: `${origin}${page.path}`,
      });
    }
  });

  test("names the paper and not this site, and without the day", () => {
    const [first] = headsOf(bundled("nato-brussels-2021"));
    expect(savedByZotero(first?.head ?? "").publicationTitle).toBe("Euronews with AP, AFP");
  });

  test("survives what stands in a file", () => {
    const hostile = `"><script>alert(1)</script> & 'Ö' \\ {x}`;
    const marked = made([], { headline: hostile, bylines: [hostile, "B"], rights: hostile });
    const [first] = headsOf(marked);
    expect(savedByZotero(first?.head ?? "")).toMatchObject({
      title: hostile,
      creators: [hostile, "B"],
      rights: hostile,
      publicationTitle: "On Record",
    });
  });
});

describe("what schema.org is told", () => {
  test.each(bundledIds)("has publisher, licence, page and whole: %s", (id) => {
    const url = `${origin}/articles/${id}`;
    const said = linkedData(bundled(id));
    expect(said).toMatchObject({
      "@type": "NewsArticle",
      "@id": url,
      publisher: { "@type": "Organization", url: `${origin}/` },
      license: "https://creativecommons.org/licenses/by/4.0/",
      mainEntityOfPage: { "@id": url },
    });
    expect(said.isPartOf[0]).toMatchObject({ "@type": "WebSite", url: `${origin}/` });
    expect(said).not.toHaveProperty("dateModified");
    for (const quotation of said.hasPart) {
      expect(quotation.creator).toEqual(quotation.spokenByCharacter);
      expect(quotation.url).toMatch(`${url}/quotations/`);
    }
    for (const each of said.mentions) {
      if (each["@type"] === "Country") expect(each.identifier.value).toMatch(/^[A-Z]{2}$/);
    }
  });

  test("tells organisations from persons where the file does, or makes it certain", () => {
    const names = ["The Movement", "Acme", "Harbour Board", "Officials", "Ida Lund"];
    const kinds = ["group", "organisation", undefined, "unnamed", undefined];
    const said = linkedData(
      made([], {
        speakers: names.map((name, at) => ({
          id: `s${at}`,
          name,
          ...(kinds[at] && { kind: kinds[at] }),
          ...(name === "Ida Lund" && { affiliation: "Harbour Board", role: "Chair" }),
        })),
        bylines: ["Harbour News", "Ruth Calder"],
        sources: [{ name: "Harbour News" }],
        published: "2025-06-07",
        modified: "2025-06-09T08:00:00Z",
      }),
    );
    const types = (list: readonly object[]) =>
      list.map((each) => (each as { "@type": string })["@type"]);
    expect(types(said.mentions)).toEqual([
      "Organization",
      "Organization",
      "Organization",
      "Person",
      "Person",
    ]);
    expect(types(said.author)).toEqual(["Organization", "Person"]);
    expect(said.mentions[4]).toMatchObject({ jobTitle: "Chair" });
    expect(said.dateModified).toBe("2025-06-09T08:00:00Z");
    expect(said.isPartOf[1]).toMatchObject({ name: "Harbour News" });
  });
});
