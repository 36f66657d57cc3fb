import { useSyncExternalStore } from "react";
import type { DeviceFailure } from "../../sources/library/device/device-error";
import type { DeviceWording } from "../wording/use-device-words";
import { useDeviceWords } from "../wording/use-device-words";
import { useEditorWords } from "../wording/use-editor-words";
import type { Session } from "./session";

/** Says what is wrong with keeping the changes, where something is; else it is said beside the tools. */
export function KeptLine({ session }: { session: Session }) {
  const words = useEditorWords();
  const device = useDeviceWords();
  const { failure, waiting, edited } = useSyncExternalStore(session.subscribe, session.now);
  const { aside } = edited;
  return (
    <div role="status">
      {failure !== undefined && (
        <p className="border-s-3 border-alert-line bg-alert px-3 py-2">
          {words.editor.notKept(waiting)} {failureReason(failure, device)}{" "}
          <button type="button" className="text-button" onClick={() => session.retry()}>
            {words.editor.retry}
          </button>
        </p>
      )}
      {aside.length > 0 && (
        <p className="border-s-3 border-alert-line bg-alert px-3 py-2">
          {words.editor.conflicts(aside.length)}
        </p>
      )}
    </div>
  );
}

/** Why changes are not written down, as a sentence. */
function failureReason(failure: DeviceFailure, { device }: DeviceWording): string {
  const words = device.failure;
  return failure.reason === "full"
    ? words.full(failure.needed, failure.free)
    : words[failure.reason];
}
