import type { Report } from "../formats/report";
import { useDeviceWords } from "../wording/use-device-words";

/** What of a page or a text is not in the article that was made of it, and why. */
export function LeftOut({ report }: { report: Report | undefined }) {
  const { draft } = useDeviceWords().device;
  // Who wrote it and when stands under the headline.
  const lines = report?.leftOut.filter(({ reason }) => reason !== "byline") ?? [];
  if (lines.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{draft.leftOut(lines.length)}</summary>
      <ul>
        {lines.map(({ reason, text, line }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and lines may be alike
          <li key={at}>
            <span className="left-out-reason">
              {draft.reasons[reason]}
              {line !== undefined && ` · ${line}`}
            </span>{" "}
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
