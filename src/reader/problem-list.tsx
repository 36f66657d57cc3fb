import type { Problem } from "../article/problem";
import { usePartWords } from "../wording/use-part-words";

const listed = 10;

/** What is wrong with a file, one line each: the place in it, and what to do; that is told in English. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const words = usePartWords();
  return (
    <ul className="problems">
      {problems.slice(0, listed).map(({ path, message }) => (
        <li key={`${path}-${message}`}>
          <code>{path === "" ? words.missing.wholeFile : path}</code> <bdi lang="en">{message}</bdi>
        </li>
      ))}
      {problems.length > listed && <li>{words.missing.more(problems.length - listed)}</li>}
    </ul>
  );
}
