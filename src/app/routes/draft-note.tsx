import type { Drafted } from "../../core/article/draft-counts";
import { emptySelection } from "../../core/article/filtering/selection";
import type { FromDevice } from "../../sources/library/document";
import { DiscardDraft } from "../device/discard-draft";
import { goToNextUnsure } from "../reader/next-unsure";
import { useReading } from "../reading/reading";
import { useStatus } from "../ui/status";
import { useDeviceWords } from "../wording/use-device-words";
import { useWords } from "../wording/use-words";
import "../styles/pages.css";

interface Props {
  readonly drafted: Drafted;
  /** The file that it is kept in; undefined for one that is not on this device. */
  readonly origin: FromDevice | undefined;
}

/** Says, above an article, how much of it a program has marked and nobody has checked, and what to do about it. */
export default function DraftNote({ drafted, origin }: Props) {
  const { draft } = useDeviceWords().device;
  const words = useWords();
  const reading = useReading();
  const say = useStatus();
  const { selection, view, page, go } = reading;
  const isText = page.type === "text";
  return (
    <aside className="device-note" aria-label={draft.title}>
      <p>
        <strong>{`${draft.title}.`}</strong> <span>{`${draft.made(drafted)} ${draft.check}`}</span>
      </p>
      <div className="-mx-1.5 flex flex-wrap gap-x-3 gap-y-0.5">
        {isText && drafted.unsure > 0 && (
          <>
            <button
              type="button"
              className="text-button"
              aria-keyshortcuts="u"
              onClick={() => goToNextUnsure(reading, say, words)}
            >
              {draft.nextUnsure}
            </button>
            <button
              type="button"
              className="text-button"
              onClick={() =>
                go({
                  selection: selection.unsure
                    ? { ...selection, unsure: false }
                    : { ...emptySelection, unsure: true },
                })
              }
            >
              {selection.unsure ? draft.showAll : draft.onlyUnsure(drafted.unsure)}
            </button>
          </>
        )}
        {isText && view !== "edit" && (
          <button type="button" className="text-button" onClick={() => go({ view: "edit" })}>
            {draft.correct}
          </button>
        )}
        {origin?.isKept && <DiscardDraft file={origin.file} />}
      </div>
    </aside>
  );
}
