import type { Problem } from "../../core/article/problem";
import { problemText } from "../wording/problem-words";
import { usePartWords } from "../wording/use-part-words";
import { useProblemWords } from "../wording/use-problem-words";

const listed = 10;

/** What is wrong with a file, one line each: the place in it, and what to do. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const words = usePartWords();
  const problemWords = useProblemWords();
  return (
    <ul className="problems">
      {problems.slice(0, listed).map((problem, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list of one file never changes
        <li key={at}>
          <code>{problem.path === "" ? words.missing.wholeFile : problem.path}</code>{" "}
          <bdi>{problemText(problem, problemWords)}</bdi>
        </li>
      ))}
      {problems.length > listed && <li>{words.missing.more(problems.length - listed)}</li>}
    </ul>
  );
}
