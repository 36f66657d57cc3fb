import type { AnnotatedArticle } from "../../core/article/format";
import type { ExportSource } from "../export-list";
import { machineId } from "./tei-stretches";
import type { XmlIds } from "./xml-ids";
import { xmlAttributes, xmlLine, xmlText } from "./xml-text";

interface About {
  readonly article: AnnotatedArticle;
  readonly articleHref: string;
  readonly site: string;
  readonly source: ExportSource | undefined;
}

/** The header: what the article is, where it is from, and everybody and everything that it names. */
export function teiHeader({ article, articleHref, site, source }: About, ids: XmlIds): string {
  const { headline, bylines = [], published, rights, sources = [] } = article;
  const from = sources.map(
    ({ name, url }) => `<bibl>${url === undefined ? xmlText(name) : refTo(url, name)}</bibl>\n`,
  );
  const places = (article.topics ?? []).filter(({ kind }) => kind === "place");
  const organisations = (article.topics ?? []).filter(({ kind }) => kind === "organisation");
  const others = (article.topics ?? []).filter(
    ({ kind }) => kind !== "place" && kind !== "organisation",
  );
  const topic =
    (name: string, inner: string) =>
    (each: { id: string; name: string; sameAs?: readonly string[] | undefined }) =>
      `<${name}${xmlAttributes({ "xml:id": ids.of("topic", each.id) })}>\n${xmlLine(inner, each.name)}${identifiers(each.sameAs)}</${name}>\n`;
  return within("teiHeader", [
    within("fileDesc", [
      within("titleStmt", [
        xmlLine("title", headline),
        ...bylines.map((name) => xmlLine("author", name)),
        hasMachines(article) ? machine(ids) : "",
      ]),
      within("publicationStmt", [
        xmlLine("publisher", site),
        xmlLine("date", published, { when: published }),
        within("availability", [xmlLine("p", rights), xmlLine("p", source?.notice)]),
      ]),
      within("sourceDesc", [
        ...from,
        `<bibl>${refTo(articleHref, headline)}</bibl>\n`,
        source === undefined ? "" : `<bibl>${refTo(source.address, source.address)}</bibl>\n`,
      ]),
    ]),
    within("encodingDesc", [
      within("classDecl", [within("taxonomy", others.map(topic("category", "catDesc")))]),
    ]),
    within("profileDesc", [
      within("creation", [xmlLine("date", published, { when: published })]),
      within("langUsage", [xmlLine("language", article.language, { ident: article.language })]),
      within("particDesc", [
        within(
          "listPerson",
          (article.speakers ?? []).map((each) => person(each, ids)),
        ),
        within("listOrg", organisations.map(topic("org", "orgName"))),
      ]),
      within("settingDesc", [within("listPlace", places.map(topic("place", "placeName")))]),
    ]),
  ]);
}

function hasMachines({ annotations = [] }: AnnotatedArticle): boolean {
  return annotations.some(({ origin }) => origin === "machine");
}

/** The program that has marked what nobody has accepted yet. */
function machine(ids: XmlIds): string {
  const statement = [
    xmlLine("resp", "marked automatically"),
    xmlLine("name", "a program", { type: "software" }),
  ];
  return `<respStmt${xmlAttributes({ "xml:id": machineId(ids) })}>\n${statement.join("")}</respStmt>\n`;
}

function person(
  {
    id,
    name,
    aliases = [],
    role,
    affiliation,
    sameAs,
    kind,
    country,
  }: NonNullable<AnnotatedArticle["speakers"]>[number],
  ids: XmlIds,
): string {
  const element = kind === "group" ? "personGrp" : "person";
  return `<${element}${xmlAttributes({ "xml:id": ids.of("speaker", id) })}>\n${[
    ...[name, ...aliases].map((each) => xmlLine("persName", each)),
    country === undefined ? "" : `<nationality${xmlAttributes({ key: country })}/>\n`,
    xmlLine("occupation", role),
    xmlLine("affiliation", affiliation),
    identifiers(sameAs),
  ].join("")}</${element}>\n`;
}

function identifiers(sameAs: readonly string[] = []): string {
  return sameAs.map((each) => xmlLine("idno", each, { type: "URI" })).join("");
}

function refTo(target: string, words: string): string {
  return `<ref${xmlAttributes({ target })}>${xmlText(words)}</ref>`;
}

/** An element around others; empty where they are. */
function within(name: string, inner: readonly string[]): string {
  const text = inner.join("");
  return text === "" ? "" : `<${name}>\n${text}</${name}>\n`;
}
