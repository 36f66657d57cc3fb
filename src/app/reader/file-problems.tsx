import type { MouseEvent, RefObject } from "react";
import type { MarkedArticle, MarkedParagraph } from "../../core/article/marked-article";
import type { Problem } from "../../core/article/problem";
import { sectionOf } from "../../core/article/section-of";
import { type AddressChange, useReading } from "../reading/reading";
import { Link } from "../ui/link";
import { problemText } from "../wording/problem-words";
import { usePartWords } from "../wording/use-part-words";
import { useProblemWords } from "../wording/use-problem-words";
import { goToParagraph } from "./go-to";
import type { CollapsibleRows } from "./text/collapsible-rows";
import type { TextSurface } from "./text/text-surface";

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly collapsible: CollapsibleRows;
  readonly surface: TextSurface;
}

const listed = 100;

/** Over the article: how many annotations could not be shown, and a list of all that is wrong with the file. */
export default function FileProblems({ root, collapsible, surface }: Props) {
  const words = usePartWords();
  const problemWords = useProblemWords();
  const { annotations, unplaced, leftOut, problems } = useReading().marked;
  const missing = unplaced.length + leftOut;
  const goTo = (paragraph: number) => {
    if (root.current === null) return;
    surface.markFrom(paragraph);
    goToParagraph(root.current, paragraph, collapsible);
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

interface ProblemPlaceProps {
  readonly problem: Problem;
  /** Brings a paragraph into view, which has no address of its own. */
  readonly goTo: (paragraph: number) => void;
}

/** Where a problem is: a link to the annotation's words, else to its paragraph or section; and its path. */
function ProblemPlace({ problem, goTo }: ProblemPlaceProps) {
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
