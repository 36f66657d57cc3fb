import { memo, type RefObject, useMemo } from "react";
import { matchMap } from "../article/match-map";
import { useLaterReading } from "../reading/reading";
import { useWords } from "../wording/use-words";
import { bringTo, rowOf } from "./reading-line";
import { hueClasses } from "./text/mark-class";

interface Props {
  readonly root: RefObject<HTMLElement | null>;
}

const steps = 240;

/**
 * A thin map of the whole article with the matches on it. For the pointer: the section list and the
 * stepper lead to the same places by keyboard.
 */
export default memo(function MatchMapStrip({ root }: Props) {
  const words = useWords();
  const { marked, matches, section } = useLaterReading();
  const ticks = useMemo(() => matchMap(marked, matches.annotations, steps), [marked, matches]);
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
      title={words.reader.map}
      onClick={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        goTo((event.clientY - top) / height);
      }}
    >
      <svg aria-hidden="true" viewBox={`0 0 10 ${steps}`} preserveAspectRatio="none">
        {marked.sections.map(({ id, number, paragraphs }) => {
          const y = (steps * (paragraphs[0]?.offset ?? 0)) / Math.max(1, marked.length);
          const next = marked.sections[number + 1]?.paragraphs[0]?.offset ?? marked.length;
          return (
            <rect
              key={id}
              className="match-map-section"
              data-current={number === (section?.number ?? 0) || undefined}
              x="0"
              width="10"
              y={y}
              height={Math.max(0, (steps * next) / Math.max(1, marked.length) - y - 1)}
            />
          );
        })}
        {ticks.map(({ at, annotation }) => (
          <rect
            key={at}
            className={["match-map-tick", ...hueClasses(annotation, marked)].join(" ")}
            x="1"
            width="8"
            y={at * steps}
            height="1.1"
          />
        ))}
      </svg>
    </div>
  );
});
