import type { MarkedArticle } from "../article/marked-article";
import type { QuotationEntry } from "../article/said/quotation-entries";

/** Of an article that is not the site's own: where its file came from. */
export interface ExportSource {
  readonly address: string;
  /** That it is not the site's own, as a sentence. */
  readonly notice: string;
}

/** One quotation to take away, with the article it stands in. */
export interface ExportRow {
  readonly entry: QuotationEntry;
  readonly marked: MarkedArticle;
  /** The absolute address of the quotation in its place, as the person sees it. */
  readonly href: string;
  /** The absolute address of the whole article, with no selection: the same in every export. */
  readonly articleHref: string;
  readonly source?: ExportSource | undefined;
}

/** A list of quotations to take away, of one article or of many, in the order shown. */
export interface ExportList {
  readonly rows: readonly ExportRow[];
  /** The name of the site. */
  readonly site: string;
  /** The absolute address of the view that shows the list. */
  readonly exportedFrom: string;
}
