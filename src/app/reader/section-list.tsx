import { memo } from "react";
import { useReading } from "../reading/reading";
import { SectionLink } from "../reading/section-link";
import { useWords } from "../wording/use-words";

/** The article's sections: where the reader is, and how many matches each holds. */
export const SectionList = memo(function SectionList({ onFollow }: { onFollow?: () => void }) {
  const words = useWords();
  const { marked, section, matches } = useReading();
  const current = section?.number ?? 0;
  return (
    <ol className="section-list">
      {marked.sections.map((each) => {
        const count = matches.bySection[each.number] ?? 0;
        return (
          <li key={each.id}>
            <SectionLink
              section={each}
              current={each.number === current}
              {...(onFollow === undefined ? {} : { onFollow })}
            >
              <bdi lang={each.heading && marked.article.language}>
                {each.heading ?? words.reader.openingSection}
              </bdi>
              <span className="count" data-none={count === 0 || undefined}>
                <span aria-hidden="true">{words.number(count)}</span>
                <span className="sr-only">{` ${words.reader.placesIn(count)}`}</span>
              </span>
            </SectionLink>
          </li>
        );
      })}
    </ol>
  );
});
