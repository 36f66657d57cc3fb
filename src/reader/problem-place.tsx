import { Link } from "react-router";
import type { MarkedArticle } from "../article/marked-article";
import type { Problem } from "../article/problem";
import { sectionOf } from "../article/section-of";
import type { Change } from "../reading/reading";
import { useReading } from "../reading/reading";
import { usePartWords } from "../wording/use-part-words";

/** Where a problem is: a link to the annotation's words, else to the section it belongs to; and its path. */
export function ProblemPlace({ problem }: { problem: Problem }) {
  const words = usePartWords();
  const { marked, hrefFor } = useReading();
  const { path, annotation } = problem;
  const place = placeOf(marked, problem);
  const code = <code>{path === "" ? words.missing.wholeFile : path}</code>;
  const name = annotation === undefined ? code : <bdi>{annotation}</bdi>;
  return (
    <>
      {place === undefined ? name : <Link to={hrefFor(place)}>{name}</Link>}
      {annotation !== undefined && <> {code}</>}
    </>
  );
}

function placeOf(marked: MarkedArticle, { annotation, paragraph, path }: Problem) {
  const placed = marked.annotations.find(({ id }) => id === annotation);
  if (annotation !== undefined && placed !== undefined) {
    return { sectionId: sectionOf(marked, placed), annotationId: placed.id } satisfies Change;
  }
  const inText = marked.paragraphs.find(({ id }) => id === paragraph)?.section;
  const section = inText ?? Number(/^sections\[(\d+)\]/.exec(path)?.[1] ?? Number.NaN);
  const found = marked.sections[section];
  // The first section is the top of the page.
  return found && { sectionId: found.number === 0 ? undefined : found.id, annotationId: undefined };
}
