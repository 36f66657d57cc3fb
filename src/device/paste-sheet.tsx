import { type RefObject, useEffect, useId } from "react";
import { holdUnsaved } from "../offline/unsaved";
import { ProblemList } from "../reader/problem-list";
import Sheet from "../ui/sheet";
import { useDeviceWords } from "../wording/use-device-words";
import { faultWords } from "./fault-words";
import type { OpeningState } from "./opening";

interface Props {
  /** What stands there, from one time that it is open to the next. */
  readonly draft: RefObject<string>;
  /** How far the opening of the text is. */
  readonly state: OpeningState | undefined;
  readonly open: () => void;
  readonly onClose: () => void;
}

/** A place to paste the text of an article into. The text stays there until it has become one. */
export function PasteSheet({ draft, state, open, onClose }: Props) {
  const words = useDeviceWords();
  const id = useId();
  // The page is not loaded again under it, as for a new version of the app.
  useEffect(() => holdUnsaved(), []);
  const isWorking = state?.type === "working";
  const foot = (
    <>
      <span>{isWorking && words.device.open.working[state.step]}</span>
      <button type="submit" form={id} className="button button-strong" disabled={isWorking}>
        {words.device.open.pasteOpen}
      </button>
    </>
  );
  return (
    <Sheet
      title={words.device.open.pasteTitle}
      closeLabel={words.device.open.close}
      onClose={onClose}
      foot={foot}
      isWide
    >
      <form
        id={id}
        className="paste"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label htmlFor={`${id}-text`}>{words.device.open.pasteLabel}</label>
        <p id={`${id}-hint`} className="opening-hint">
          {words.device.open.pasteHint}
        </p>
        <textarea
          id={`${id}-text`}
          className="field"
          aria-describedby={`${id}-hint`}
          dir="auto"
          rows={8}
          spellCheck={false}
          defaultValue={draft.current}
          onChange={(event) => {
            draft.current = event.target.value;
          }}
        />
        {state?.type === "refused" && (
          <div role="alert">
            <h3 className="opening-title">{words.device.open.refusedText}</h3>
            <ProblemList problems={state.problems} />
          </div>
        )}
        {state?.type === "failed" && <p role="alert">{faultWords(state.fault, words)}</p>}
      </form>
    </Sheet>
  );
}
