import { type ReactNode, useLayoutEffect, useState } from "react";
import { useLocation } from "react-router";
import { toggle } from "../../core/article/filtering/selection";
import { likely } from "../../core/article/likely";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import { quoted, quotedInFull } from "../../core/article/quoted";
import { sectionOf } from "../../core/article/section-of";
import { mendedChange } from "../reading/mended";
import { type AddressChange, useReading } from "../reading/reading";
import { Icon } from "../ui/icon";
import { Link } from "../ui/link";
import { FilledSentence } from "../ui/sentence";
import { usePartWords } from "../wording/use-part-words";

/**
 * What the address names and the article does not have: said where the reader is, with what is likely
 * meant. `onShown` is called once it takes up room.
 */
export default function Notices({ onShown }: { onShown: () => void }) {
  const words = usePartWords();
  const { key } = useLocation();
  const reading = useReading();
  const { missing, marked, selection } = reading;
  const [dismissed, setDismissed] = useState<string>();
  useLayoutEffect(onShown, [onShown]);
  const { sectionId, annotationId, values } = missing;
  if (sectionId === undefined && annotationId === undefined && values.length === 0) return null;
  if (dismissed === key || mendedChange(marked, reading) !== undefined) return null;
  const section = likely(sectionId ?? "", marked.sections, ({ id, heading = "" }) => [id, heading]);
  const isUnplaced = marked.unplaced.some(({ id }) => id === annotationId);
  const annotation = likely(annotationId ?? "", marked.annotations, (each) => [
    each.id,
    quotedInFull(marked, each),
  ]);
  return (
    <div role="alert" className="notice">
      {sectionId !== undefined && (
        <Missing says={words.missing.unknownSection(sectionId)}>
          {section && (
            <Meant change={{ sectionId: section.id, annotationId: undefined }}>
              {section.heading ?? words.reader.openingSection}
            </Meant>
          )}
        </Missing>
      )}
      {annotationId !== undefined && (
        <Missing
          says={
            isUnplaced
              ? words.missing.unplacedAnnotation(annotationId)
              : words.missing.unknownAnnotation(annotationId)
          }
        >
          {annotation && <Meant change={placeOf(annotation)}>{quoted(marked, annotation)}</Meant>}
        </Missing>
      )}
      {values.map(({ kind, id }) => {
        const entity = likely(id, marked.entities[kind], (each) => [each.id, each.name]);
        const isChosen = entity && selection[kind].includes(entity.id);
        return (
          <Missing key={`${kind}-${id}`} says={words.missing.unknownValue(kind, id)}>
            {entity && !isChosen && (
              <Meant change={{ selection: toggle(selection, kind, entity.id) }}>
                {entity.name}
              </Meant>
            )}
          </Missing>
        );
      })}
      <p className="text-sm text-ink-soft">{words.missing.mayBe}</p>
      <button
        type="button"
        className="icon-button absolute top-1.5 end-1.5"
        aria-label={words.reader.dismiss}
        onClick={() => {
          document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
          setDismissed(key);
        }}
      >
        <Icon name="close" className="size-4" />
      </button>
    </div>
  );

  function placeOf(annotation: MarkedAnnotation): AddressChange {
    return { sectionId: sectionOf(marked, annotation), annotationId: annotation.id };
  }
}

function Missing({ says, children }: { says: string; children: ReactNode }) {
  return (
    <p>
      <span>{says}</span> {children}
    </p>
  );
}

function Meant({ change, children }: { change: AddressChange; children: ReactNode }) {
  const words = usePartWords();
  const { marked, hrefFor } = useReading();
  return (
    <FilledSentence says={words.missing.nearest}>
      <Link to={hrefFor(change)}>
        <bdi lang={marked.article.language}>{children}</bdi>
      </Link>
    </FilledSentence>
  );
}
