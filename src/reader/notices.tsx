import { useState } from "react";
import { Link, useLocation } from "react-router";
import { nearestName } from "../article/nearest-name";
import { sectionOf } from "../article/quoted";
import { useReading } from "../reading/reading";
import { Icon } from "../ui/icon";
import { Sentence } from "../ui/sentence";
import { useWords } from "../wording/use-words";

/** What the address names and the article does not have: said, with the nearest there is. */
export default function Notices() {
  const words = useWords();
  const { key } = useLocation();
  const { missing, marked, hrefFor } = useReading();
  const [dismissed, setDismissed] = useState<string>();
  const { sectionId, annotationId, values } = missing;
  if (sectionId === undefined && annotationId === undefined && values.length === 0) return null;
  if (dismissed === key) return null;
  const nearSection = nearestName(sectionId, marked.sections);
  const unplaced = marked.unplaced.some(({ id }) => id === annotationId);
  const nearAnnotation = nearestName(annotationId, marked.annotations);
  return (
    <div role="alert" className="notice">
      {sectionId !== undefined && (
        <p>
          <span>{words.reader.unknownSection(sectionId)}</span>{" "}
          {nearSection !== undefined && (
            <Sentence says={words.reader.nearest}>
              <Link to={hrefFor({ sectionId: nearSection.id, annotationId: undefined })}>
                {nearSection.heading ?? words.reader.opening}
              </Link>
            </Sentence>
          )}
        </p>
      )}
      {annotationId !== undefined && (
        <p>
          <span>
            {unplaced
              ? words.reader.unplacedAnnotation(annotationId)
              : words.reader.unknownAnnotation(annotationId)}
          </span>{" "}
          {nearAnnotation !== undefined && (
            <Sentence says={words.reader.nearest}>
              <Link
                to={hrefFor({
                  sectionId: sectionOf(marked, nearAnnotation),
                  annotationId: nearAnnotation.id,
                })}
              >
                {nearAnnotation.id}
              </Link>
            </Sentence>
          )}
        </p>
      )}
      {values.map(({ kind, id }) => (
        <p key={`${kind}-${id}`}>{words.reader.unknownValue(kind, id)}</p>
      ))}
      <p className="notice-why">{words.reader.mayBe}</p>
      <button
        type="button"
        className="icon-button notice-close"
        aria-label={words.reader.dismiss}
        onClick={() => {
          document.querySelector("main")?.focus();
          setDismissed(key);
        }}
      >
        <Icon name="close" className="size-4" />
      </button>
    </div>
  );
}
