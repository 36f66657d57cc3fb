import type { MarkedArticle, MarkedParagraph } from "../../core/article/marked-article";
import { nested, type Stretch } from "./nested";
import type { XmlIds } from "./xml-ids";
import { xmlAttributes, xmlLine, xmlText } from "./xml-text";

/** The text: a div for each section, with its paragraphs and what stands in them. */
export function teiBody(
  marked: MarkedArticle,
  stretches: ReadonlyMap<number, readonly Stretch[]>,
  ids: XmlIds,
): string {
  const sections = marked.sections.map(({ id, heading, paragraphs }) => {
    const inner = paragraphs.map((paragraph, at) => {
      const isItem = paragraph.kind === "item";
      const isFirst = isItem && paragraphs[at - 1]?.kind !== "item";
      const isLast = isItem && paragraphs[at + 1]?.kind !== "item";
      const element = paragraphElement(paragraph, stretches.get(paragraph.number) ?? [], ids);
      return `${isFirst ? "<list>\n" : ""}${element}\n${isLast ? "</list>\n" : ""}`;
    });
    // A div has to hold something.
    const text = inner.length === 0 ? "<p/>\n" : inner.join("");
    const attributes = xmlAttributes({ "xml:id": ids.of("section", id) });
    return `<div${attributes}>\n${xmlLine("head", heading)}${text}</div>\n`;
  });
  return `<text${xmlAttributes({ "xml:lang": marked.article.language })}>\n<body>\n${sections.join("")}</body>\n</text>\n`;
}

function paragraphElement(
  paragraph: MarkedParagraph,
  stretches: readonly Stretch[],
  ids: XmlIds,
): string {
  const { text, kind, image } = paragraph;
  const attributes = xmlAttributes({ "xml:id": ids.of("paragraph", paragraph.id) });
  const words = (from: number, to: number) =>
    nested(stretches, from, to, (start, end) => writtenAs(text, start, end, paragraph.marks));
  const figure =
    image === undefined
      ? ""
      : `<figure><graphic${xmlAttributes({ url: image.url })}/>${xmlLine("figDesc", image.alt).trimEnd()}</figure>`;
  if (kind === "verse") {
    const lines = [...text.matchAll(/[^\n]+/g)].map(
      ({ index, 0: line }) => `<l>${words(index, index + line.length)}</l>`,
    );
    return `<lg${attributes}>\n${lines.join("\n")}\n</lg>`;
  }
  const inner = `${words(0, text.length)}${figure}`;
  if (kind === "item") return `<item${attributes}>${inner}</item>`;
  if (kind === "quote") return `<quote${attributes}>${inner}</quote>`;
  if (kind === "aside" && stretches.length === 0) return `<stage${attributes}>${inner}</stage>`;
  if (kind === "heading" || kind === "aside")
    return `<ab type="${kind}"${attributes}>${inner}</ab>`;
  return `<p${attributes}>${inner}</p>`;
}

/** The text with its line breaks, and with the pages and notes that belong between two places. */
function writtenAs(
  text: string,
  start: number,
  end: number,
  marks: MarkedParagraph["marks"] = [],
): string {
  const points = marks.flatMap((mark) => {
    const at = mark.kind === "page" ? mark.start : mark.end;
    if (mark.kind !== "page" && mark.kind !== "note") return [];
    const isHere = mark.kind === "page" ? at >= start && at < end : at > start && at <= end;
    if (!isHere) return [];
    const written =
      mark.kind === "page"
        ? `<pb${xmlAttributes({ n: mark.value })}/>`
        : `<note>${xmlText(mark.value)}</note>`;
    return [{ at, written }];
  });
  points.sort((a, b) => a.at - b.at);
  let from = start;
  const out: string[] = [];
  for (const { at, written } of points) {
    out.push(lines(text.slice(from, at)), written);
    from = at;
  }
  out.push(lines(text.slice(from, end)));
  return out.join("");
}

function lines(text: string): string {
  return xmlText(text).replaceAll("\n", "<lb/>");
}
