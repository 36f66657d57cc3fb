import { textPage } from "../../core/address/page";
import { direction } from "../../core/article/direction";
import { wordsInContext } from "../../core/article/said/in-context";
import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import { sectionOf } from "../../core/article/section-of";
import { hueOf } from "../filters/hue";
import { useLaterReading } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";
import { EntityLink } from "./entity-link";
import { QuotationFoot } from "./quotation-foot";

/** One quotation with the words around it, who said it, and the way to its place. */
export function QuotationInContext({ entry }: { entry: QuotationEntry }) {
  const { marked } = useLaterReading();
  const { quotation, speakers } = entry;
  const { language } = marked.article;
  const [first] = speakers;
  const place = {
    page: textPage,
    sectionId: sectionOf(marked, quotation),
    annotationId: quotation.id,
  };
  return (
    <article
      className={`quotation-row ${first === undefined ? "" : hueOf(first)}`}
      data-quotation={quotation.id}
    >
      <header className="flex flex-wrap items-baseline gap-x-2.5 text-sm font-semibold">
        {speakers.map((speaker) => (
          <EntityLink key={speaker.id} entity={speaker} />
        ))}
      </header>
      <blockquote lang={language} dir={direction(language)}>
        <ReadingLink change={place}>
          {wordsInContext(marked, quotation).map((part) => (
            <span key={`${part.before}-${part.words}`}>
              <span className="text-ink-soft">{part.before}</span>
              <span>{part.words}</span>
              <span className="text-ink-soft">{part.after}</span>{" "}
            </span>
          ))}
        </ReadingLink>
      </blockquote>
      <QuotationFoot entry={entry} place={place} />
    </article>
  );
}
