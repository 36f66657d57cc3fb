import type { MouseEvent } from "react";
import { Link } from "react-router";
import type { MarkedArticle, MarkedParagraph } from "../../core/article/marked-article";
import type { Problem } from "../../core/article/problem";
import { sectionOf } from "../../core/article/section-of";
import type { AddressChange } from "../reading/reading";
import { useReading } from "../reading/reading";
import { usePartWords } from "../wording/use-part-words";

interface Props {
  readonly problem: Problem;
  /** Brings a paragraph into view, which has no address of its own. */
  readonly goTo: (paragraph: number) => void;
}

/** Where a problem is: a link to the annotation's words, else to its paragraph or section; and its path. */
export function ProblemPlace({ problem, goTo }: Props) {
  const words = usePartWords();
  const { marked, hrefFor } = useReading();
  const { path, annotation } = problem;
  const place = placeOf(marked, problem);
  const code = <code>{path === "" ? words.missing.wholeFile : path}</code>;
  const name = annotation === undefined ? code : <bdi>{annotation}</bdi>;
  const follow = (event: MouseEvent) => {
    const { metaKey, ctrlKey, shiftKey, altKey } = event;
    if (place?.paragraph === undefined || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    goTo(place.paragraph.number);
  };
  return (
    <>
      {place === undefined ? (
        name
      ) : (
        <Link to={hrefFor(place.change)} onClick={follow}>
          {name}
        </Link>
      )}
      {annotation !== undefined && <> {code}</>}
    </>
  );
}

interface ProblemAt {
  readonly change: AddressChange;
  /** Where there is no annotation to lead to. */
  readonly paragraph?: MarkedParagraph;
}

function placeOf(
  marked: MarkedArticle,
  { annotation, paragraph: id, path }: Problem,
): ProblemAt | undefined {
  const placed = marked.annotations.find((each) => each.id === annotation);
  if (annotation !== undefined && placed !== undefined) {
    return { change: { sectionId: sectionOf(marked, placed), annotationId: placed.id } };
  }
  const paragraph = id === undefined ? undefined : marked.paragraphs.find((each) => each.id === id);
  const [, ofPath = Number.NaN] = /^sections\[(\d+)\]/.exec(path) ?? [];
  const section = marked.sections[paragraph?.section ?? Number(ofPath)];
  // The first section is the top of the page.
  const sectionId = section?.number === 0 ? undefined : section?.id;
  return (
    section && {
      change: { sectionId, annotationId: undefined },
      ...(paragraph && { paragraph }),
    }
  );
}
