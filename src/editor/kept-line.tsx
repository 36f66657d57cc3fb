import { useDeviceWords } from "../wording/use-device-words";
import { useEditorWords } from "../wording/use-editor-words";
import { failureReason } from "./failure-reason";
import type { Session, SessionState } from "./session";

/** Says what is wrong with keeping the changes, where something is; else it is said beside the tools. */
export function KeptLine({ session, state }: { session: Session; state: SessionState }) {
  const words = useEditorWords();
  const device = useDeviceWords();
  const { failure, waiting, conflicts } = state;
  return (
    <div role="status">
      {failure !== undefined && (
        <p className="pen-alert">
          {words.editor.notKept(waiting)} {failureReason(failure, device)}{" "}
          <button type="button" className="text-button" onClick={() => session.retry()}>
            {words.editor.retry}
          </button>
        </p>
      )}
      {conflicts.length > 0 && (
        <div className="pen-alert">
          <p>{words.editor.conflicts(conflicts.length)}</p>
          <ul>
            {conflicts.map(({ what, about, at }) => (
              <li key={at + about}>
                {words.editor.deeds[what]}: <bdi>{about}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
