import type { DeviceFailure } from "../../sources/library/device/device-error";
import { Link } from "../ui/link";
import { useTitle } from "../ui/use-title";
import { type DeviceWording, useDeviceWords } from "../wording/use-device-words";
import { failureWords } from "./failure-words";
import { OpenButtons } from "./open-buttons";
import { saveCopy } from "./save-copy";

interface Props {
  readonly failure: DeviceFailure;
  readonly retry: () => void;
}

/** Why a file of the reader's own is not on the screen, and what can be done about it. */
export default function DeviceFailed({ failure, retry }: Props) {
  const words = useDeviceWords();
  const { title, hint } = textsOf(failure, words);
  useTitle(title);
  return (
    <main id="article" tabIndex={-1} className="plain-page">
      <div role="alert">
        <h1>{title}</h1>
        <p>{hint}</p>
        {failure.reason === "refused" && <p>{words.device.browserSays(failure.says)}</p>}
      </div>
      <p className="plain-page-actions">
        {failure.reason === "damaged" ? (
          <button
            type="button"
            className="button button-strong"
            onClick={() => void saveCopy(failure.key)}
          >
            {words.device.shelf.remains}
          </button>
        ) : (
          <button type="button" className="button" onClick={retry}>
            {words.errors.retry}
          </button>
        )}
        <Link to="/" className="button">
          {words.errors.toLibrary}
        </Link>
      </p>
      <OpenButtons />
    </main>
  );
}

function textsOf(failure: DeviceFailure, words: DeviceWording): { title: string; hint: string } {
  switch (failure.reason) {
    case "missing":
      return {
        title: words.device.failed.missing(failure.key),
        hint: words.device.failed.missingHint,
      };
    case "damaged":
      return {
        title: words.device.failed.damaged(failure.key),
        hint: words.device.failed.damagedHint,
      };
    default:
      return { title: words.device.failed.title, hint: failureWords(failure, words) };
  }
}
