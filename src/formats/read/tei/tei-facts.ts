import type { Facts } from "../article-from";
import { allBelow, firstBelow, wordsInElement, type XmlElement } from "../xml/parse-xml";
import { nameIn } from "./tei-people";

/** What the header of a TEI document says of it. */
export function teiFacts(tei: XmlElement, header: XmlElement | undefined): Facts {
  const language = languageTag(
    tei.attributes["xml:lang"] ?? firstBelow(tei, "text")?.attributes["xml:lang"],
  );
  const statement = firstBelow(header, "titleStmt");
  const titles = statement === undefined ? [] : allBelow(statement, "title");
  const main = titles.filter(({ attributes }) => (attributes.type ?? "main") === "main");
  const own = main.find(({ attributes }) => attributes["xml:lang"] === tei.attributes["xml:lang"]);
  const headline = wordsInElement(own ?? main[0] ?? titles[0]);
  const authors = statement === undefined ? [] : allBelow(statement, "author").map(authorIn);
  const published =
    ["setting", "creation"]
      .map((name) => firstBelow(firstBelow(header, name), "date")?.attributes.when)
      .find((date) => date !== undefined) ??
    firstBelow(firstBelow(tei, "front"), "docDate")?.attributes.when;
  return {
    ...(headline !== "" && { headline }),
    ...(language !== undefined && { language }),
    ...(authors.some((each) => each !== "") && { bylines: authors.filter((each) => each !== "") }),
    ...(published !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(published) && { published }),
  };
}

/** An author's name, without the numbers that identify them. */
function authorIn(author: XmlElement): string {
  const name = firstBelow(author, "persName");
  if (name !== undefined) return nameIn(name);
  const children = author.children.filter(
    (child) => typeof child === "string" || child.name !== "idno",
  );
  return wordsInElement({ ...author, children });
}

/** A BCP 47 tag as browsers write it, also from three letters of ISO 639-2; undefined for none. */
export function languageTag(text: string | undefined): string | undefined {
  try {
    return text === undefined || text === "" ? undefined : Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
