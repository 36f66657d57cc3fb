import type { MarkedAnnotation, MarkedArticle } from "../core/article/marked-article";
import type { QuotationEntry } from "../core/article/said/quotation-entries";

/** Of an article that is not the site's own: where its file came from. */
export interface ExportSource {
  readonly address: string;
  /** That it is not the site's own, as a sentence. */
  readonly notice: string;
}

/** The article of an annotation that is taken away, and the annotation's address. */
export interface ExportPlace {
  readonly marked: MarkedArticle;
  /** The absolute address in its place, with no selection: what a citation gives. */
  readonly citedHref: string;
  readonly source?: ExportSource | undefined;
  /** Of what a program has marked and nobody has accepted, that it is so, as a phrase. */
  readonly drafted?: string | undefined;
}

/** One quotation to take away, with the article it stands in. */
export interface ExportRow extends ExportPlace {
  readonly entry: QuotationEntry;
  /** The absolute address of the quotation in its place, as the person sees it: with the selection. */
  readonly href: string;
  /** The absolute address of the quotation's own page, where links to it have a preview. */
  readonly pageHref?: string | undefined;
  /** The absolute address of the whole article, with no selection: the same in every export. */
  readonly articleHref: string;
}

/** One mention to take away. */
export interface ExportMention extends ExportPlace {
  readonly annotation: MarkedAnnotation;
}

/** A list of quotations to take away, of one article or of many, in the order shown. */
export interface ExportList {
  readonly rows: readonly ExportRow[];
  /** For formats that have mentions too. */
  readonly mentions?: readonly ExportMention[];
  /** The name of the site. */
  readonly site: string;
  /** The absolute address of the view that shows the list. */
  readonly exportedFrom: string;
}
