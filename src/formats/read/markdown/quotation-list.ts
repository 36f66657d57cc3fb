// Reads lists of quotations in Markdown, as our own export writes them: block quotes, each with a line below
// that says who speaks, in which article.
import type { Mark } from "../../../core/article/format";
import type { Content, ReadResult } from "../../format";
import type { Block, KeptBlock } from "../block";
import { ArticleBuilder } from "../model/article-builder";
import { articlesRead } from "../model/articles-read";
import { Notes } from "../model/notes";
import type { Person } from "../model/person";
import { addQuotationRow, partedWords, type QuotedStretch } from "../model/quotation-rows";

interface ListedQuotation {
  readonly paragraphs: readonly QuotedStretch[];
  readonly speakers: readonly Person[];
  readonly headline: string;
  /** Of the article, without the quotation's own. */
  readonly address: string;
}

/** The articles of a list of quotations; undefined for any other text. */
export function quotationListIn(
  blocks: readonly Block[],
  content: Content,
): ReadResult | undefined {
  const listed = listedIn(blocks);
  if (listed === undefined) return undefined;
  const notes = new Notes();
  const byArticle = new Map<string, ListedQuotation[]>();
  for (const each of listed) {
    const key = `${each.address} ${each.headline}`;
    byArticle.set(key, [...(byArticle.get(key) ?? []), each]);
  }
  const made = [...byArticle.values()].map((all) => {
    const builder = new ArticleBuilder(notes);
    for (const each of all) addQuotationRow(builder, each);
    const { headline = "", address = "" } = all[0] ?? {};
    return builder.finish({
      headline,
      ...(/^https?:/.test(address) && {
        sources: [{ name: headline.slice(0, 300) || address.slice(0, 300), url: address }],
      }),
      convertedFrom: [{ name: (content.fileName || "Markdown").slice(0, 300), format: "Markdown" }],
    });
  });
  return articlesRead(made, notes);
}

function listedIn(blocks: readonly Block[]): readonly ListedQuotation[] | undefined {
  const listed: ListedQuotation[] = [];
  let open: KeptBlock[] = [];
  for (const block of blocks) {
    if (block.type !== "kept") return undefined;
    const link = linkAtEnd(block);
    if (block.kind === "quote") open.push(block);
    else if (open.length > 0) {
      const found = quotationOf(open, block);
      if (found === undefined) return undefined;
      listed.push(found);
      open = [];
      // After the quotations, only lines that lead to the list and to the files stand there.
    } else if (link === undefined || link.end < block.text.length) return undefined;
  }
  return listed.length === 0 || open.length > 0 ? undefined : listed;
}

function quotationOf(quotes: readonly KeptBlock[], below: KeptBlock): ListedQuotation | undefined {
  const link = linkAtEnd(below);
  if (below.kind !== "text" || link === undefined || !below.text.startsWith("— ")) return undefined;
  const who = below.text.slice(2, link.start).replace(/,\s*$/, "");
  return {
    paragraphs: quotes.map(({ text }, at) => partedWords(at > 0 ? text.replace(/^… /, "") : text)),
    speakers: who.split("; ").flatMap((each): Person[] => {
      const [name = "", ...role] = each.trim().split(", ");
      if (name === "") return [];
      return [{ name, ...(role.length > 0 && { role: role.join(", ") }) }];
    }),
    headline: below.text.slice(link.start, link.end),
    address: link.value.replace(/#.*$/s, ""),
  };
}

/** The last link of a paragraph, of the pieces that it may have. */
function linkAtEnd({ marks = [] }: KeptBlock): Extract<Mark, { kind: "link" }> | undefined {
  return marks.findLast((mark): mark is Extract<Mark, { kind: "link" }> => mark.kind === "link");
}
