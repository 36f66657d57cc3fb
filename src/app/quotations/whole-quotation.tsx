import { textPage } from "../../core/address/page";
import { direction } from "../../core/article/direction";
import { countryNames, type Entity } from "../../core/article/entity";
import { roleBeside } from "../../core/article/role-beside";
import { aroundQuotation } from "../../core/article/said/around-quotation";
import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import { sectionOf } from "../../core/article/section-of";
import { citationOf } from "../../formats/citation";
import { hueOf } from "../filters/hue";
import { useReading } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";
import { draftedIn } from "../reading/use-export-row";
import { useOverviewWords } from "../wording/use-overview-words";
import { usePartWords } from "../wording/use-part-words";
import { EntityLink } from "./entity-link";
import { TakeOne } from "./take-one";

interface Props {
  readonly entry: QuotationEntry;
  readonly previous: QuotationEntry | undefined;
  readonly next: QuotationEntry | undefined;
}

/** A quotation with all there is to say of it: the words between their sentences, who, where, when, on what. */
export function WholeQuotation({ entry, previous, next }: Props) {
  const words = useOverviewWords();
  const { marked } = useReading();
  const { quotation, speakers, section, topics, countries } = entry;
  const { language } = marked.article;
  const { card } = usePartWords();
  const drafted = draftedIn(card, quotation);
  const around = aroundQuotation(marked, quotation);
  const place = {
    page: textPage,
    sectionId: sectionOf(marked, quotation),
    annotationId: quotation.id,
  };
  const spoken = { lang: language, dir: direction(language) };
  const source = citationOf(marked.article).join(", ");
  return (
    <article
      className={`quotation-row [&>blockquote]:mb-4 [&>blockquote]:text-[clamp(1.25rem,1.1rem+0.7vw,1.5rem)] ${speakers[0] === undefined ? "" : hueOf(speakers[0])}`}
      data-quotation={quotation.id}
    >
      <blockquote {...spoken}>
        <span className="text-ink-soft">{around.before}</span>
        {around.parts.map((part) => (
          <span key={`${part.before}-${part.words}`}>
            <span className="text-ink-soft">{part.before}</span>
            <span>{part.words}</span>
            <span className="text-ink-soft">{part.after}</span>{" "}
          </span>
        ))}
        <span className="text-ink-soft">{around.after}</span>
      </blockquote>
      {speakers.map((speaker) => (
        <p
          key={speaker.id}
          className="flex flex-wrap items-baseline gap-x-2.5 text-sm font-semibold"
        >
          <EntityLink entity={speaker} />
          <span className="font-normal text-ink-soft" lang={language}>
            <bdi>{roleAndCountry(speaker, language)}</bdi>
          </span>
        </p>
      ))}
      {drafted !== undefined && <p className="text-sm text-ink-soft">{drafted}</p>}
      <dl className="my-4 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-md *:min-w-0 *:wrap-anywhere">
        <dt className="text-ink-soft">{words.quotationPage.where}</dt>
        <dd>
          <bdi lang={language}>{section.heading ?? words.reader.openingSection}</bdi>
        </dd>
        {source !== "" && (
          <>
            <dt className="text-ink-soft">{words.quotationPage.source}</dt>
            <dd>
              <bdi lang={language}>{source}</bdi>
            </dd>
          </>
        )}
        {topics.length + countries.length > 0 && (
          <>
            <dt className="text-ink-soft">{words.quotationPage.about}</dt>
            <dd className="flex flex-wrap items-center gap-x-4 gap-y-1">
              {[...topics, ...countries].map((entity) => (
                <EntityLink key={`${entity.kind}-${entity.id}`} entity={entity} />
              ))}
            </dd>
          </>
        )}
      </dl>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
        <ReadingLink change={place} className="button button-strong">
          {words.quotationPage.inText}
        </ReadingLink>
        <TakeOne entry={entry} />
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm print:hidden">
        <Beside entry={previous}>{words.quotationPage.before}</Beside>
        <Beside entry={next}>{words.quotationPage.after}</Beside>
      </p>
    </article>
  );
}

/** The country only where the role does not say it. */
function roleAndCountry(speaker: Entity, language: string): string {
  const role = roleBeside(speaker);
  const country = speaker.country === undefined ? "" : countryNames(language)(speaker.country);
  return [role, role.includes(country) ? "" : country].filter((part) => part !== "").join(", ");
}

function Beside({ entry, children }: { entry: QuotationEntry | undefined; children: string }) {
  if (entry === undefined) return null;
  return (
    <ReadingLink
      change={{ page: { type: "quotation", annotationId: entry.quotation.id } }}
      className="inline-flex min-h-6 items-center font-medium underline underline-offset-[0.2em]"
    >
      {children}
    </ReadingLink>
  );
}
