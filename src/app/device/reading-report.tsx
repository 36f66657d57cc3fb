import { useState } from "react";
import { canComeBack, type Report } from "../../formats/report";
import type { LeftOutLines } from "../../sources/library/own/left-out-lines";
import { useDeviceWords } from "../wording/use-device-words";
import { remarkWords, understoodWords } from "./report-words";

/** So many lines are listed; the rest are counted. */
const listed = 300;

interface Props {
  readonly leftOut: LeftOutLines;
  /** Puts a line into the text, or takes it out again; undefined where the file is not kept. */
  readonly change: ((at: number) => Promise<void>) | undefined;
}

/** The file whose list is open, and the line that was changed last: a change draws the page anew. */
let open: { readonly of: readonly string[]; readonly changing?: Changing } | undefined;

interface Changing {
  readonly at: number;
  readonly wasBack: boolean;
}

/** What of a page or a text is not in the article that was made of it, and why, with a way to put it there. */
export function LeftOutList({ leftOut: { lines, back }, change }: Props) {
  const { draft, report: words } = useDeviceWords().device;
  const [isBusy, setBusy] = useState(false);
  // Who wrote it and when stands under the headline.
  const shown = lines.flatMap((line, at) => (line.reason === "byline" ? [] : { ...line, at }));
  if (shown.length === 0) return null;
  const of = lines.map(({ text }) => text);
  const isOpen = open !== undefined && open.of.join("\n") === of.join("\n");
  const press = async (at: number) => {
    if (isBusy) return;
    setBusy(true);
    open = { of, changing: { at, wasBack: back[at] !== undefined } };
    await change?.(at);
    setBusy(false);
  };
  return (
    <details
      className="remarks"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) open = undefined;
        else open ??= { of };
      }}
    >
      <summary>{draft.leftOut(shown.length)}</summary>
      <ul>
        {shown.slice(0, listed).map(({ at, ...line }) => (
          <li key={at}>
            <span className="font-semibold text-ink-soft">
              {draft.reasons[line.reason]}
              {line.line !== undefined && ` · ${line.line}`}
            </span>{" "}
            <bdi>{line.text}</bdi>{" "}
            {change !== undefined && canComeBack(line) && (
              <button
                type="button"
                className="text-button"
                ref={(button) => {
                  const changing = open?.changing;
                  if (changing?.at !== at || button === null) return;
                  if (changing.wasBack === (back[at] !== undefined)) return;
                  open = { of };
                  button.focus({ preventScroll: true });
                }}
                aria-label={`${back[at] === undefined ? draft.putBack : draft.takeOut}: ${line.text}`}
                aria-disabled={isBusy}
                onClick={() => void press(at)}
              >
                {back[at] === undefined ? draft.putBack : draft.takeOut}
              </button>
            )}
          </li>
        ))}
        {shown.length > listed && <li>{words.more(shown.length - listed)}</li>}
      </ul>
    </details>
  );
}

/** How a file of another format was read. */
export function ReadingReport({ report }: { report: Report }) {
  const { report: words } = useDeviceWords().device;
  const { remarks = [], format = "" } = report;
  return (
    <>
      {report.remarks && <p>{words.read(format, understoodWords(report, words))}</p>}
      {remarks.length > 0 && (
        <details className="remarks">
          <summary>{words.how(remarks.length)}</summary>
          <ul>
            {remarks.map((remark) => (
              <li key={remark.code}>{remarkWords(remark, words)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
