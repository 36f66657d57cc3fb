import { Link } from "react-router";
import { articleHref } from "../../core/address/paths";
import type { Provenance } from "../../core/address/provenance";
import { direction } from "../../core/article/direction";
import type { SearchHit } from "../../sources/search/search";
import type { Snippet } from "../../sources/search/snippet";
import { useOverviewWords } from "../wording/use-overview-words";

/** The words that were found in a text, to be found again where it stands; none where it is only its speaker's name. */
function wordsFound({ text, found }: Snippet): string {
  const each = found.map(({ start, end }) => text.slice(start, end));
  return [...new Set(each)].map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(" ");
}

/** One place that was found: the words in their line, who says them, and the way there. */
export function SearchHitEntry({ hit }: { hit: SearchHit }) {
  const words = useOverviewWords();
  const { articleId, deviceKey, headline, language, published, sectionId } = hit;
  const { heading, quotation, snippet } = hit;
  const from: Provenance =
    deviceKey === undefined ? { from: "library", articleId } : { from: "device", key: deviceKey };
  return (
    <article className="search-hit">
      <p className="search-snippet" lang={language} dir={direction(language)}>
        <Link
          to={articleHref({
            ...from,
            sectionId,
            annotationId: quotation?.id,
            listing: { group: "none", sort: "order", find: wordsFound(snippet) },
          })}
        >
          {snippet.found.map(({ start, end }, index) => (
            <span key={start}>
              <span>{snippet.text.slice(snippet.found[index - 1]?.end ?? 0, start)}</span>
              <mark className="found">{snippet.text.slice(start, end)}</mark>
            </span>
          ))}
          <span>{snippet.text.slice(snippet.found.at(-1)?.end ?? 0)}</span>
        </Link>
      </p>
      <p className="entry-facts">
        {deviceKey !== undefined && <span>{words.library.onDevice}</span>}
        {quotation !== undefined && quotation.speakers.length > 0 && (
          <strong>
            <bdi>{words.list(quotation.speakers)}</bdi>
          </strong>
        )}
        <bdi lang={language}>{headline}</bdi>
        {heading !== undefined && <bdi lang={language}>{heading}</bdi>}
        {published !== undefined && <time dateTime={published}>{words.date(published)}</time>}
      </p>
    </article>
  );
}
