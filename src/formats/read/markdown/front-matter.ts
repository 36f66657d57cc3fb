import { mendDate } from "../../../core/article/checking/mending/mend-date";
import { mendLanguage } from "../../../core/article/checking/mending/mend-language";
import { longestName, longestText } from "../../../core/article/values/limits";
import type { Facts } from "../article-from";
import { resolved } from "../resolved";

const lines = /^\uFEFF?---[ \t]*\r?\n(.*?)\r?\n(---|\.\.\.)[ \t]*(\r?\n|$)/s;

/** TOML, as Hugo and Zola write it: what belongs to the page itself stands before the first table. */
const inToml = /^\uFEFF?\+\+\+[ \t]*\r?\n(.*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/s;

/** What a Markdown file says of itself before its text, and the text with blank lines in place of that. */
export function frontMatter(source: string): { readonly facts: Facts; readonly text: string } {
  const toml = inToml.exec(source);
  const [whole = "", inside = ""] = lines.exec(source) ?? toml ?? [];
  if (whole === "") return { facts: {}, text: source };
  const fields = fieldsIn(toml === null ? inside : inside.replace(/^\[.*$/ms, ""));
  const field = (...names: readonly string[]) =>
    names.flatMap((name) => fields.get(name) ?? []).map((text) => text.slice(0, longestText));
  const [headline] = field("title", "headline");
  const [language] = field("lang", "language", "locale").flatMap(
    (each) => mendLanguage(each) ?? [],
  );
  const [published] = field("date", "published", "pubdate").flatMap((each) => mendDate(each) ?? []);
  const [modified] = field("modified", "updated", "lastmod").flatMap(
    (each) => mendDate(each) ?? [],
  );
  const [summary] = field("description", "summary", "subtitle", "excerpt");
  const bylines = field("author", "authors", "byline").map((each) => each.slice(0, longestName));
  const [url] = field("url", "source", "canonical", "link").flatMap(
    (each) => resolved(each, undefined, "link") ?? [],
  );
  const [publisher] = field("publisher", "publication", "site");
  const name = publisher ?? /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? "")?.[1];
  const facts: Facts = {
    ...(headline && { headline }),
    ...(language && { language }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(summary && { summary }),
    ...(bylines.length > 0 && { bylines }),
    ...(name && { sources: [{ name: name.slice(0, longestName), ...(url && { url }) }] }),
  };
  return { facts, text: whole.replace(/[^\n]/g, "") + source.slice(whole.length) };
}

/** The fields of simple YAML or TOML: a value in the line, a list in brackets or in the lines below. */
function fieldsIn(text: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of text.split(/\r?\n/).slice(0, 200)) {
    const item = /^\s+-\s+(?:name:\s*)?(.+)$|^-\s+(.+)$/.exec(line);
    const [, name, value = ""] = /^([A-Za-z_][\w-]*)\s*[:=]\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      const list = /^\[(.*)\]$/.exec(value.trim())?.[1];
      last = (list?.split(",") ?? [value]).map(unquoted).filter((each) => each !== "");
      fields.set(name.toLowerCase(), last);
    } else if (item !== null) last?.push(unquoted(item[1] ?? item[2] ?? ""));
  }
  return fields;
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  return /^(["']).*\1$/s.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}
