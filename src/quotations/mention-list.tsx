import { textPage } from "../address/page";
import { direction } from "../article/direction";
import { edgesOf } from "../article/excerpt";
import type { MentionEntry } from "../article/said/entity-page";
import { sectionOf } from "../article/section-of";
import { useLaterReading } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";
import { useOverviewWords } from "../wording/use-overview-words";

/** Of a longer passage its beginning and end are shown: a list of places is not the place to read it whole. */
const passageLength = 160;

/** Where else an entity is named, each mention in its line and linked to its place. */
export function MentionList({ mentions }: { mentions: readonly MentionEntry[] }) {
  const words = useOverviewWords();
  const { marked } = useLaterReading();
  const { language } = marked.article;
  if (mentions.length === 0) return null;
  return (
    <section className="entity-section">
      <h2>
        <span>{words.entity.elsewhere}</span>{" "}
        <span className="count">{words.number(mentions.length)}</span>
      </h2>
      <ol className="mention-list">
        {mentions.map(({ mention, section, context, within }) => (
          <li key={mention.id}>
            <ReadingLink
              change={{
                page: textPage,
                sectionId: sectionOf(marked, mention),
                annotationId: mention.id,
              }}
            >
              {context.slice(0, 1).map((part) => (
                <span key={mention.id} lang={language} dir={direction(language)}>
                  <span className="around">{part.before}</span>
                  <strong>{edgesOf(part.words, passageLength, language)}</strong>
                  <span className="around">{part.after}</span>
                </span>
              ))}
            </ReadingLink>
            <span className="mention-place">
              <span>{section.heading ?? words.reader.opening}</span>
              {within.length > 0 && (
                <span>
                  {` · ${words.card.inQuotation(
                    words.list(
                      within.flatMap(({ speakers }) => speakers.map(({ shortName }) => shortName)),
                    ),
                  )}`}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
