// What is loaded once the page has all it needs: the service worker's side of it, and what a fault has
// to say. One file, and so one chunk, that is there when a newer version has taken away all others.
import { useEffect, useState } from "react";
import { keepOffline } from "../../offline/keep-offline";
import { isLostCode } from "../../offline/lost-code";
import { type Recovery, recover, takeNewVersion } from "../../offline/new-version";
import { useOverviewWords } from "../wording/use-overview-words";
import { copyText } from "./copy-text";
import { Icon } from "./icon";

/** Keeps the app for when there is no network; offers a new version once there is one. */
export function NewVersion() {
  const { version } = useOverviewWords();
  const [isOffered, setOffered] = useState(false);
  const [isTaken, setTaken] = useState(false);
  useEffect(() => {
    keepOffline(() => setOffered(true)).catch(() => {
      // No service worker here: the network it is.
    });
  }, []);
  if (!isOffered) return null;
  const take = () => {
    setTaken(true);
    void takeNewVersion();
  };
  return (
    <div role="status" className="new-version">
      <p>{isTaken ? version.loading : version.ready}</p>
      <button type="button" className="button button-strong" disabled={isTaken} onClick={take}>
        {version.take}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={version.later}
        onClick={() => setOffered(false)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

export interface Failure {
  /** The part of the page that failed. */
  readonly name: string;
  readonly error: unknown;
  /** Whether the page is worth loading again for code that could not be loaded, even without a newer version. */
  readonly insists: boolean;
}

/**
 * What happened, in a sentence, and a way to report it. For code that could not be loaded, finds out
 * whether a newer version has taken its place, and if so loads the page again.
 */
export function FailureDetails({ name, error, insists }: Failure) {
  const { errors, failure, version } = useOverviewWords();
  const [recovery, setRecovery] = useState<Recovery>();
  const [copied, setCopied] = useState<boolean>();
  const isLost = isLostCode(error);
  useEffect(() => {
    if (isLost) void recover(insists).then(setRecovery);
  }, [isLost, insists]);
  const copy = async () => {
    const stack = error instanceof Error ? error.stack : undefined;
    const lines = [window.location.href, name, String(error), stack, navigator.userAgent];
    setCopied(await copyText(lines.filter(Boolean).join("\n")));
  };
  return (
    <>
      <p>
        {isLost ? errors.lost : error instanceof Error ? error.message : String(error)}{" "}
        {recovery && failure.recovery[recovery]}
      </p>
      {recovery === "unsaved" && (
        <button type="button" className="button" onClick={() => void takeNewVersion()}>
          {version.take}
        </button>
      )}
      <button type="button" className="button" onClick={() => void copy()}>
        <span aria-live="polite">
          {copied === undefined ? failure.copy : copied ? failure.copied : failure.notCopied}
        </span>
      </button>
    </>
  );
}
