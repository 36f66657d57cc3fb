import { memo, type RefObject, useMemo } from "react";
import { matchMap } from "../../core/article/filtering/match-map";
import type { MarkedAnnotation, MarkedArticle } from "../../core/article/marked-article";
import { useReading } from "../reading/reading";
import { usePartWords } from "../wording/use-part-words";
import { bringTo } from "./reading-line";
import { rowOf } from "./rows-in-view";
import { hueClasses } from "./text/mark-class";

interface Props {
  readonly root: RefObject<HTMLElement | null>;
}

const steps = 240;

/** Where a share of the article is on the map, as short as the eye can tell. */
const along = (share: number) => Number((steps * share).toFixed(1));

/**
 * A thin map of the whole article with the matches on it. For the pointer: the section list and the
 * stepper lead to the same places by keyboard.
 */
export default memo(function MatchMapStrip({ root }: Props) {
  const words = usePartWords();
  const { marked, matches, section } = useReading();
  const ticks = useMemo(() => shapes(marked, matches.stops), [marked, matches]);
  const goTo = (share: number) => {
    const at = share * marked.length;
    const paragraph = marked.paragraphs.findLast(({ offset }) => offset <= at);
    const row = root.current && rowOf(root.current, paragraph?.number ?? 0);
    if (row) bringTo(row, "third");
  };
  return (
    <div
      className="match-map"
      aria-hidden="true"
      title={words.marks.map}
      onClick={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        goTo((event.clientY - top) / height);
      }}
    >
      <svg aria-hidden="true" viewBox={`0 0 10 ${steps}`} preserveAspectRatio="none">
        {marked.sections.map(({ id, number, paragraphs }) => {
          const length = Math.max(1, marked.length);
          const from = along((paragraphs[0]?.offset ?? 0) / length);
          const next = marked.sections[number + 1]?.paragraphs[0]?.offset ?? marked.length;
          return (
            <rect
              key={id}
              className="match-map-section"
              data-current={number === (section?.number ?? 0) || undefined}
              x="0"
              width="10"
              y={from}
              height={Math.max(0, along(next / length) - from - 1).toFixed(1)}
            />
          );
        })}
        {[...ticks].map(([className, shape]) => (
          <path key={className} className={className} d={shape} />
        ))}
      </svg>
    </div>
  );
});

/** The ticks that look alike as one shape, by their classes: an element each would be hundreds. */
function shapes(marked: MarkedArticle, matches: readonly MarkedAnnotation[]) {
  const found = new Map<string, string>();
  for (const { at, annotation } of matchMap(marked, matches, steps)) {
    const className = ["match-map-tick", ...hueClasses(annotation, marked)].join(" ");
    found.set(className, `${found.get(className) ?? ""}M1 ${along(at)}h8v1.1h-8z`);
  }
  return found;
}
