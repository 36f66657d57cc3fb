import type { Report } from "../formats/report";
import { useDeviceWords } from "../wording/use-device-words";
import { remarkWords, understoodWords } from "./report-words";

/** So many lines are listed; the rest are counted. */
const listed = 300;

/** How a file of another format was read, and what of it is not in the article, and why. */
export function ReadingReport({ report }: { report: Report }) {
  const { draft, report: words } = useDeviceWords().device;
  const { remarks = [], format = "" } = report;
  // Who wrote it and when stands under the headline.
  const lines = report.leftOut.filter(({ reason }) => reason !== "byline");
  return (
    <>
      {remarks.length > 0 && <p>{words.read(format, understoodWords(report, words))}</p>}
      {remarks.length > 0 && (
        <details className="left-out">
          <summary>{words.how(remarks.length)}</summary>
          <ul>
            {remarks.map((remark) => (
              <li key={remark.code}>{remarkWords(remark, words)}</li>
            ))}
          </ul>
        </details>
      )}
      {lines.length > 0 && (
        <details className="left-out">
          <summary>{draft.leftOut(lines.length)}</summary>
          <ul>
            {lines.slice(0, listed).map(({ reason, text, line }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and lines may be alike
              <li key={at}>
                <span className="left-out-reason">
                  {draft.reasons[reason]}
                  {line !== undefined && ` · ${line}`}
                </span>{" "}
                <bdi>{text}</bdi>
              </li>
            ))}
            {lines.length > listed && <li>{words.more(lines.length - listed)}</li>}
          </ul>
        </details>
      )}
    </>
  );
}
