import { Fragment, useMemo } from "react";
import { textPage } from "../../core/address/page";
import { direction } from "../../core/article/direction";
import { beginningAndEnd } from "../../core/article/excerpt";
import type { MentionEntry } from "../../core/article/said/mention-entries";
import { mentionsBySentence } from "../../core/article/said/mentions-by-sentence";
import { sectionOf } from "../../core/article/section-of";
import { useLaterReading } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";
import { Nothing } from "../ui/nothing";
import { OverviewSection } from "../ui/page-layout";
import { useOverviewWords } from "../wording/use-overview-words";

/** Of a longer passage its beginning and end are shown: a list of places is not the place to read it whole. */
const passageLength = 160;

interface Props {
  readonly mentions: readonly MentionEntry[];
  /** How many of these the whole article has: some may be no match. */
  readonly inAll: number;
}

/** Where else an entity is named: each sentence once, its mentions marked, linked to the first of them. */
export function MentionList({ mentions, inAll }: Props) {
  const words = useOverviewWords();
  const { marked } = useLaterReading();
  const { language } = marked.article;
  const sentences = useMemo(() => mentionsBySentence(marked, mentions), [marked, mentions]);
  if (inAll === 0) return null;
  return (
    <OverviewSection
      title={
        <>
          {" "}
          <span>{words.entity.elsewhere}</span>{" "}
          <span className="count">
            {mentions.length < inAll || sentences.length === mentions.length
              ? words.entity.left(mentions.length, inAll)
              : words.entity.mentionsIn(mentions.length, sentences.length)}
          </span>
        </>
      }
    >
      {mentions.length === 0 && <Nothing>{words.entity.noMentionLeft(inAll)}</Nothing>}
      <ol>
        {sentences.map(({ mentions: [mention], section, context, within }) => (
          <li
            key={mention.id}
            className="border-t border-line py-2.5 font-serif text-[1.0625rem]/[1.5]"
          >
            <ReadingLink
              className="group block whitespace-pre-line no-underline"
              change={{
                page: textPage,
                sectionId: sectionOf(marked, mention),
                annotationId: mention.id,
              }}
            >
              <span lang={language} dir={direction(language)}>
                {context.map((part) => (
                  <Fragment key={`${part.before}|${part.words}|${part.after}`}>
                    <span className="text-ink-soft">{part.before}</span>
                    <strong className="font-[650] group-hover:underline">
                      {beginningAndEnd(part.words, passageLength, language)}
                    </strong>
                    <span className="text-ink-soft">{part.after}</span>
                  </Fragment>
                ))}
              </span>
            </ReadingLink>
            <span className="font-sans text-xs text-ink-soft">
              <span>{section.heading ?? words.reader.openingSection}</span>
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
    </OverviewSection>
  );
}
