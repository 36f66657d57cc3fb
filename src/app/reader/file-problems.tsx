import type { RefObject } from "react";
import type { Problem } from "../../core/article/problem";
import { useReading } from "../reading/reading";
import { problemText } from "../wording/problem-words";
import { usePartWords } from "../wording/use-part-words";
import { useProblemWords } from "../wording/use-problem-words";
import { goToParagraph } from "./go-to";
import { ProblemPlace } from "./problem-place";
import type { Folds } from "./text/folds";
import type { LateMarks } from "./text/late-marks";

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly folds: Folds;
  readonly late: LateMarks | undefined;
}

const listed = 100;

/** Over the article: how many annotations could not be shown, and a list of all that is wrong with the file. */
export default function FileProblems({ root, folds, late }: Props) {
  const words = usePartWords();
  const problemWords = useProblemWords();
  const { annotations, unplaced, leftOut, problems } = useReading().marked;
  const missing = unplaced.length + leftOut;
  const goTo = (paragraph: number) => {
    if (root.current === null) return;
    late?.markFrom(paragraph);
    goToParagraph(root.current, paragraph, folds);
  };
  return (
    <section
      className="file-problems"
      aria-label={words.missing.inFile}
      lang={words.language}
      data-problems={problems.length}
    >
      <details>
        <summary>
          {missing > 0
            ? words.missing.notShown(missing, annotations.length + missing)
            : words.missing.problems(problems.length)}
        </summary>
        <ul className="problems">
          {lostFirst(problems)
            .slice(0, listed)
            .map((problem, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of one file never changes
              <li key={at}>
                <ProblemPlace problem={problem} goTo={goTo} />{" "}
                <bdi>{problemText(problem, problemWords)}</bdi>
              </li>
            ))}
          {problems.length > listed && <li>{words.missing.more(problems.length - listed)}</li>}
        </ul>
      </details>
    </section>
  );
}

/** What cannot be shown before what was repaired, each in the order of the file. */
function lostFirst(problems: readonly Problem[]): readonly Problem[] {
  const isLost = ({ severity }: Problem) => severity === "error";
  return [...problems.filter(isLost), ...problems.filter((problem) => !isLost(problem))];
}
