// Reads news items in ninjs (IPTC): an article with its subjects, whose quotations are then drafted.

import { refusalOf } from "../../../core/article/problem";
import { isIsoDate } from "../../../core/article/values/iso-date";
import { escapeHtml } from "../../escape-html";
import type { Content, Read, ReadResult } from "../../format";
import { Notes } from "../model/notes";
import { type Fields, isFields, listOf, readJson, stringOf } from "../model/read-json";

/** `readWords` reads the body, which is HTML or plain words. */
export function readNinjs(content: Content, readPage: Read, readText: Read): ReadResult {
  const notes = new Notes();
  const json = readJson(content, "ninjs", notes);
  if ("problem" in json) return { status: "refused", problems: [json.problem] };
  const item = isFields(json.value) ? json.value : {};
  const html = bodyIn(item, "html") ?? bodyIn(item, "xhtml") ?? headed(bodyIn(item, "nitf"));
  const words = html ?? bodyIn(item, "text");
  if (words === undefined) {
    return { status: "refused", problems: [refusalOf("missing.text", { format: "ninjs" })] };
  }
  const headline = headlineIn(item);
  // With the headline before it, a heading of the body is not taken for one.
  const before =
    html === undefined || headline === undefined || /<h1\b/i.test(html)
      ? ""
      : `<h1>${escapeHtml(headline)}</h1>`;
  const bytes = new TextEncoder().encode(before + words);
  const read = (html === undefined ? readText : readPage)({
    bytes,
    fileName: "",
    mediaType: "text/plain; charset=utf-8",
  });
  if (read.status === "refused") return read;
  const [first] = read.articles;
  const article = isFields(first) ? first : {};
  const published = stringOf(item.versioncreated ?? item.versionCreated ?? item.firstcreated);
  const [line] = [...listOf(item.bylines), ...listOf(item.authors)];
  const byline = stringOf(item.byline ?? item.by ?? line?.value ?? line?.by ?? line?.name);
  const [described] = listOf(item.descriptions);
  const summary = stringOf(item.description_text ?? described?.value);
  const language = stringOf(item.language);
  const name = (content.fileName || "ninjs").slice(0, 300);
  const made = {
    ...article,
    ...(headline !== undefined && { headline }),
    ...(published !== undefined && isIsoDate(published) && { published }),
    ...(byline !== undefined && { bylines: [byline.replace(/^(?:by|von|par|av)\s+/i, "")] }),
    ...(language !== undefined && { language }),
    ...(summary !== undefined && { summary: summary.slice(0, 1000) }),
    convertedFrom: [{ name, format: "ninjs" }],
  };
  for (const key of [
    "subject",
    "subjects",
    "person",
    "people",
    "place",
    "places",
    "organisation",
    "organisations",
  ]) {
    for (const each of listOf(item[key]))
      notes.leave("attribute", `${key}: ${stringOf(each.name) ?? stringOf(each.uri) ?? ""}`);
  }
  const leftOut = [...read.report.leftOut, ...notes.leftOut];
  return {
    status: "read",
    articles: [made],
    report: { ...read.report, leftOut, remarks: notes.remarks },
  };
}

/** NITF has names of its own for headings, and HTML's for most of the rest. */
function headed(nitf: string | undefined): string | undefined {
  return nitf?.replace(/<(\/?)hl([12])\b/gi, "<$1h$2");
}

/** `body_html` in version 1, a list of bodies in version 2. */
function bodyIn(item: Fields, kind: string): string | undefined {
  const type = kind === "text" ? /plain/ : kind === "nitf" ? /nitf/ : /html/;
  const body = listOf(item.bodies).find((each) =>
    type.test(stringOf(each.contenttype ?? each.contentType) ?? ""),
  );
  return stringOf(item[`body_${kind}`] ?? body?.value);
}

function headlineIn(item: Fields): string | undefined {
  return (
    stringOf(item.headline) ?? stringOf(listOf(item.headlines)[0]?.value) ?? stringOf(item.title)
  );
}
