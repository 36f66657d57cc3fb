import { useState } from "react";
import { Link, useLocation } from "react-router";
import { nearestName } from "../article/nearest-name";
import { sectionOf } from "../article/quoted";
import { useReading } from "../reading/reading";
import { Icon } from "../ui/icon";
import { Sentence } from "../ui/sentence";
import { usePartWords } from "../wording/use-part-words";

/** What the address names and the article does not have: said, with the nearest there is. */
export default function Notices() {
  const words = usePartWords();
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
          <span>{words.missing.unknownSection(sectionId)}</span>{" "}
          {nearSection !== undefined && (
            <Sentence says={words.missing.nearest}>
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
              ? words.missing.unplacedAnnotation(annotationId)
              : words.missing.unknownAnnotation(annotationId)}
          </span>{" "}
          {nearAnnotation !== undefined && (
            <Sentence says={words.missing.nearest}>
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
        <p key={`${kind}-${id}`}>{words.missing.unknownValue(kind, id)}</p>
      ))}
      <p className="notice-why">{words.missing.mayBe}</p>
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
