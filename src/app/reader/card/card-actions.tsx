import { useState } from "react";
import { absoluteHref } from "../../../core/address/absolute-href";
import { firstOf, quotationsBy } from "../../../core/article/appearances";
import type { Entity } from "../../../core/article/entity";
import { emptySelection } from "../../../core/article/filtering/selection";
import type { MarkedAnnotation } from "../../../core/article/marked-article";
import {
  type QuotationEntry,
  quotationEntries,
} from "../../../core/article/said/quotation-entries";
import { sectionOf } from "../../../core/article/section-of";
import { quotationText } from "../../../formats/quotation-text";
import { useReading } from "../../reading/reading";
import { useExportRow } from "../../reading/use-export-row";
import { copyText } from "../../ui/copy-text";
import { Icon } from "../../ui/icon";
import { Link } from "../../ui/link";
import { useStatus } from "../../ui/status";
import { usePartWords } from "../../wording/use-part-words";

interface Props {
  readonly annotation: MarkedAnnotation;
  readonly subjects: readonly Entity[];
  readonly close: () => void;
}

/** Where one can go from an annotation: its first mention, everything by its subject alone, its link. */
export function CardActions({ annotation, subjects, close }: Props) {
  const words = usePartWords();
  const { marked, provenance, selection, hrefFor, go } = useReading();
  const [subject] = subjects;
  const ownPage = { type: "quotation", annotationId: annotation.id } as const;
  if (subject === undefined) return null;
  const first = firstOf(marked, subject);
  const said = quotationsBy(marked, subject);
  const alone = { ...emptySelection, [subject.kind]: subjects.map(({ id }) => id) };
  const isAlone = JSON.stringify(selection) === JSON.stringify(alone);
  const entry =
    annotation.annotation.type === "quotation"
      ? quotationEntries(marked).find(({ quotation }) => quotation === annotation)
      : undefined;
  const name = words.list(subjects.map(({ shortName }) => shortName));
  return (
    <div>
      {first !== undefined && (
        <p className="mt-1.5">
          <span className="text-xs text-ink-soft">{words.card.first}</span>{" "}
          {first === annotation ? (
            <span>{words.card.here}</span>
          ) : (
            <Link
              className="text-accent underline"
              to={hrefFor({ sectionId: sectionOf(marked, first), annotationId: first.id })}
              onClick={close}
            >
              {marked.sections[marked.paragraphs[first.ranges[0]?.paragraph ?? 0]?.section ?? 0]
                ?.heading ?? words.reader.openingSection}
            </Link>
          )}
          {subject.kind === "speaker" && <span>{` · ${words.quotations(said)}`}</span>}
        </p>
      )}
      <div className="card-buttons mt-3 flex flex-wrap gap-2">
        <button
          type="button"
          className="button"
          onClick={() => {
            go({ selection: isAlone ? emptySelection : alone });
            close();
          }}
        >
          {isAlone ? words.card.stopOnly(name) : words.card.only(name)}
        </button>
        {entry !== undefined && (
          <Link className="button" to={hrefFor({ page: ownPage })} onClick={close}>
            {words.reader.cite}
          </Link>
        )}
        {entry !== undefined && <CopyWords entry={entry} />}
        <CopyButton
          name={words.card.copy}
          copied={words.card.copied}
          write={() =>
            absoluteHref(
              entry !== undefined && provenance.from === "library"
                ? hrefFor({ page: ownPage })
                : hrefFor({
                    sectionId: sectionOf(marked, annotation),
                    annotationId: annotation.id,
                  }),
            )
          }
        />
      </div>
    </div>
  );
}

/** Copies the words with who said them, where and when. */
function CopyWords({ entry }: { entry: QuotationEntry }) {
  const words = usePartWords();
  const { rowOf } = useExportRow();
  return (
    <CopyButton
      name={words.card.copyWords}
      copied={words.card.wordsCopied}
      write={() => quotationText(rowOf(entry))}
    />
  );
}

interface CopyProps {
  readonly name: string;
  /** What is said once it has been copied. */
  readonly copied: string;
  readonly write: () => string;
}

function CopyButton({ name, copied, write }: CopyProps) {
  const words = usePartWords();
  const say = useStatus();
  const [done, setDone] = useState(false);
  const copy = async () => {
    const isCopied = await copyText(write());
    setDone(isCopied);
    say(isCopied ? copied : words.reader.copyFailed);
  };
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      <Icon name={done ? "check" : "copy"} className="size-4" />
      <span>{done ? copied : name}</span>
    </button>
  );
}
