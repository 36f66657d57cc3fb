import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { MarkedArticle } from "../../core/article/marked-article";
import { onChange } from "../../sources/library/device/changes";
import { DeviceError } from "../../sources/library/device/device-error";
import type { KeptFile } from "../../sources/library/device/kept-file";
import { outdated } from "../../sources/library/device/outdated";
import { followChanges } from "../../sources/library/device/shelf-query";
import type { FromDevice } from "../../sources/library/document";
import { articleQuery } from "../../sources/library/queries";
import { useStatus } from "../ui/status";
import { useDeviceWords } from "../wording/use-device-words";
import { failureWords } from "./failure-words";
import { LabelsForm } from "./labels-form";
import { NameSpeakersForm } from "./name-speakers-form";
import { outcomeOf, reportOf } from "./opening-outcomes";
import { LeftOutList, ReadingReport } from "./reading-report";
import { saveCopy } from "./save-copy";
import "../styles/pages.css";

interface Props {
  readonly marked: MarkedArticle;
  readonly origin: FromDevice;
}

/** Says, above an article that the reader has opened from a file, where it is and how it stands with it. */
export default function DeviceNote({ marked, origin }: Props) {
  const { file, isKept, leftOut } = origin;
  const words = useDeviceWords();
  const queries = useQueryClient();
  const change = useFileChange(file);
  const isOutdated = useSyncExternalStore(outdated.subscribe, outdated.now);
  useEffect(() => followChanges(queries), [queries]);
  const linesBack = useLinesBack(origin);
  const outcome = outcomeOf(file.key);
  const report = reportOf(file.key);
  const showNew = () =>
    queries.fetchQuery({ ...articleQuery({ from: "device", key: file.key }), staleTime: 0 });
  return (
    <aside className="device-note" aria-label={words.device.note.title}>
      <p>
        {words.device.note.from} <bdi>{file.name}</bdi>. {isKept && words.device.note.onlyHere}{" "}
        <button type="button" className="text-button" onClick={() => void saveCopy(file.key)}>
          {words.device.note.download}
        </button>
      </p>
      {report && <ReadingReport report={report} />}
      {isKept && <NameSpeakersForm marked={marked} origin={origin} />}
      {isKept && leftOut?.labels && (
        <LabelsForm marked={marked} origin={origin} labels={leftOut.labels} />
      )}
      {leftOut && <LeftOutList leftOut={leftOut} change={isKept ? linesBack.change : undefined} />}
      {linesBack.failure !== undefined && (
        <p role="alert" className="device-alert">
          {linesBack.failure}
        </p>
      )}
      {outcome?.status === "unkept" && !isKept && (
        <p className="device-alert">
          {words.device.unkept} {failureWords(outcome.failure, words)} {words.device.untilClosed}
        </p>
      )}
      {(outcome?.status === "same" || outcome?.status === "both") && (
        <p>{words.device.open[outcome.status]}</p>
      )}
      <div role="status">
        {change === "removed" && <p className="device-alert">{words.device.note.removed}</p>}
        {change === "replaced" && (
          <p className="device-alert">
            {words.device.note.replaced}{" "}
            <button type="button" className="text-button" onClick={() => void showNew()}>
              {words.device.note.showNew}
            </button>
          </p>
        )}
        {isOutdated && (
          <p className="device-alert">
            {words.device.note.outdated}{" "}
            <button type="button" className="text-button" onClick={() => window.location.reload()}>
              {words.device.note.reload}
            </button>
          </p>
        )}
      </div>
    </aside>
  );
}

/** What another tab has done to the file that is on screen here; undefined for nothing. */
function useFileChange({ key, revision }: KeptFile): "removed" | "replaced" | undefined {
  const [change, setChange] = useState<"removed" | "replaced">();
  useEffect(() => {
    setChange(undefined);
    return onChange((told) => {
      if (told.key !== key) return;
      if (told.type === "removed") setChange("removed");
      else setChange(told.revision === revision ? undefined : "replaced");
    });
  }, [key, revision]);
  return change;
}

/** Puts lines that were left out into the text of a kept file, and takes them out again. */
function useLinesBack({ file, leftOut }: FromDevice) {
  const words = useDeviceWords();
  const queries = useQueryClient();
  const say = useStatus();
  const [failure, setFailure] = useState<string>();
  const change = async (at: number) => {
    const isBack = leftOut?.back[at] !== undefined;
    try {
      const [{ changeLines }, { putBack, takeOut }] = await Promise.all([
        import("../../sources/library/device/change-lines"),
        import("../../sources/library/device/line-back"),
      ]);
      const loaded = await changeLines(file.key, (value, lines) =>
        isBack ? takeOut(value, lines, at) : putBack(value, lines, at),
      );
      if (loaded === undefined) return setFailure(words.device.draft.notPutBack);
      const { key } = loaded.origin.file;
      queries.setQueryData(articleQuery({ from: "device", key }).queryKey, loaded);
      setFailure(undefined);
      say(isBack ? words.device.draft.isOut : words.device.draft.isBack);
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      setFailure(failureWords(error.failure, words));
    }
  };
  return { change, failure };
}
