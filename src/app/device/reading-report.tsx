import type { Report } from "../../formats/report";
import { useDeviceWords } from "../wording/use-device-words";
import { remarkWords, understoodWords } from "./report-words";

/** How a file of another format was read. */
export function ReadingReport({ report }: { report: Report }) {
  const { report: words } = useDeviceWords().device;
  const { remarks = [], format = "" } = report;
  return (
    <>
      {report.remarks && <p>{words.read(format, understoodWords(report, words))}</p>}
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
    </>
  );
}
