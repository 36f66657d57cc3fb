import { memo } from "react";
import { textPage } from "../../core/address/page";
import { direction } from "../../core/article/direction";
import { roleBeside } from "../../core/article/labels";
import { searchableOf } from "../../core/article/said/arrange";
import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import { findInText } from "../../core/text/find-in-text";
import type { Term } from "../../core/text/terms";
import { hueOf } from "../filters/hue";
import { useLaterReading } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";
import { EntityLink } from "./entity-link";
import { FoundText } from "./found-text";
import { QuotationFoot } from "./quotation-foot";

interface Props {
  readonly entry: QuotationEntry;
  /** The words and phrases to mark in it. */
  readonly sought: readonly Term[];
}

/** One quotation in full: who, their role, where, on what, and one click into its place in the text. */
export const QuotationRow = memo(function QuotationRow({ entry, sought }: Props) {
  const { marked } = useLaterReading();
  const { quotation, speakers, section } = entry;
  const { language } = marked.article;
  const place = {
    page: textPage,
    sectionId: section.number === 0 ? undefined : section.id,
    annotationId: quotation.id,
  };
  const [first] = speakers;
  return (
    <article
      className={`quotation-row ${first === undefined ? "" : hueOf(first)}`}
      data-quotation={quotation.id}
    >
      <header>
        {speakers.map((speaker) => (
          <p key={speaker.id} className="quotation-speaker">
            <EntityLink entity={speaker} />
            <span className="quotation-role">{roleBeside(speaker)}</span>
          </p>
        ))}
      </header>
      <blockquote lang={language} dir={direction(language)}>
        <ReadingLink change={place}>
          <FoundText text={entry.text} found={findInText(searchableOf(entry), sought)} />
        </ReadingLink>
      </blockquote>
      <QuotationFoot entry={entry} place={place} />
    </article>
  );
});
