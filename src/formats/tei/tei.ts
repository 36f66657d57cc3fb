import type { MarkedAnnotation, MarkedArticle } from "../../core/article/marked-article";
import type { ExportList, ExportPlace, ExportRow } from "../export-list";
import { teiBody } from "./tei-body";
import { teiHeader } from "./tei-header";
import { teiStretches } from "./tei-stretches";
import { XmlIds } from "./xml-ids";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = "http://www.tei-c.org/ns/1.0";

interface Taken {
  readonly place: ExportPlace & Partial<Pick<ExportRow, "articleHref">>;
  readonly quotations: MarkedAnnotation[];
  readonly mentions: MarkedAnnotation[];
}

/**
 * The articles of a list as TEI, whole: the quotations of the list are `said`, its mentions are names, and who
 * and what they name stands in the header. Where stretches cross, one is in parts that `prev` chains. Links and
 * emphasis are not in it. Of several articles it is a corpus.
 */
export function tei(list: ExportList): string {
  const taken = new Map<MarkedArticle, Taken>();
  const of = (place: Taken["place"]) => {
    const known = taken.get(place.marked) ?? { place, quotations: [], mentions: [] };
    taken.set(place.marked, known);
    return known;
  };
  for (const row of list.rows) of(row).quotations.push(row.entry.quotation);
  for (const row of list.mentions ?? []) of(row).mentions.push(row.annotation);
  const documents = [...taken.values()].map((each) => documentOf(each, list.site));
  const [only = ""] = documents;
  if (documents.length === 1)
    return declaration + only.replace("<TEI", `<TEI xmlns="${namespace}"`);
  return `${declaration}<teiCorpus xmlns="${namespace}">\n${documents.join("")}</teiCorpus>\n`;
}

function documentOf({ place, quotations, mentions }: Taken, site: string): string {
  const { marked, source, citedHref, articleHref = citedHref.replace(/#.*$/s, "") } = place;
  const { article } = marked;
  const ids = new XmlIds();
  const header = teiHeader({ article, articleHref, site, source }, ids);
  const stretches = teiStretches(article, quotations, mentions, ids);
  return `<TEI xml:lang="${article.language}">\n${header}${teiBody(marked, stretches, ids)}</TEI>\n`;
}
