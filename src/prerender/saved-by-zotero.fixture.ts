// What Zotero's "Embedded Metadata" makes of a page: its prefixes, the order in which it believes what
// says the type, and the fields it takes from each. As that is in June 2026, and no further than a
// page of ours needs.
import { parseFragment } from "parse5";

const ns = {
  dc: "http://purl.org/dc/elements/1.1/",
  prism: "http://prismstandard.org/namespaces/1.2/basic/",
  og: "http://ogp.me/ns#",
  article: "http://ogp.me/ns/article#",
};

export interface SavedItem {
  readonly itemType: string;
  readonly title: string | undefined;
  readonly creators: readonly string[];
  readonly date: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly language: string | undefined;
  readonly rights: string | undefined;
  readonly section: string | undefined;
  readonly url: string | undefined;
}

/** What is saved of a page, by its head as HTML. */
export function savedByZotero(head: string): SavedItem {
  const elements: Readonly<Record<string, string>>[] = [];
  for (const node of parseFragment(head).childNodes) {
    if (!("attrs" in node)) continue;
    const attributes = node.attrs.map(({ name, value }) => [name, value] as const);
    elements.push({ tag: node.tagName, ...Object.fromEntries(attributes) });
  }
  const prefixes = new Map(Object.entries(ns));
  for (const { tag, rel = "", href = "" } of elements) {
    const [, prefix] = /^schema\.([a-zA-Z]+)/.exec(rel) ?? [];
    if (tag === "link" && prefix) prefixes.set(prefix.toLowerCase(), href);
  }
  const said = new Map<string, string[]>();
  for (const { tag, name, property, content } of elements) {
    const names = name || property;
    if (tag !== "meta" || !names || !content) continue;
    for (const each of names.split(/\s+/)) {
      const at = each.search(/[.:_]/);
      const space = prefixes.get(each.slice(0, at).toLowerCase());
      if (at < 0 || space === undefined) continue;
      const key = space + each.charAt(at + 1).toLowerCase() + each.slice(at + 2);
      said.set(key, [...(said.get(key) ?? []), content]);
    }
  }
  const all = (...keys: string[]) => keys.map((key) => said.get(key)).find(Boolean) ?? [];
  const first = (...keys: string[]) => all(...keys)[0];
  return {
    itemType: typeOf(first(`${ns.og}type`), first(`${ns.dc}type`)),
    title: first(`${ns.dc}title`, `${ns.og}title`),
    creators: all(`${ns.dc}creator`),
    date: first(`${ns.prism}publicationDate`, `${ns.dc}date`),
    publicationTitle: first(`${ns.prism}publicationName`, `${ns.dc}source`, `${ns.og}site_name`),
    language: first(`${ns.dc}language`),
    rights: first(`${ns.prism}copyright`, `${ns.dc}rights`),
    section: first(`${ns.article}section`),
    url: first(`${ns.og}url`),
  };
}

/** OpenGraph is believed first where it is plain; an article of it is a guess, after Dublin Core and the default. */
function typeOf(og: string | undefined, dc = ""): string {
  if (og === "website") return "webpage";
  return dc.toLowerCase().replace(/\s/g, "") === "newsitem" ? "newspaperArticle" : "webpage";
}
