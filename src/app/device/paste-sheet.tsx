import { type ClipboardEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import { holdUnsaved } from "../../offline/unsaved";
import { ProblemList } from "../reader/problem-list";
import { holdPage } from "../ui/hold-page";
import Sheet from "../ui/sheet";
import { useDeviceWords } from "../wording/use-device-words";
import { faultWords } from "./fault-words";
import type { OpeningState } from "./opening";
import { type Pasted, pastedFrom } from "./pasted";

interface Props {
  /** What stands there, from one time that it is open to the next. */
  readonly draft: RefObject<Pasted>;
  /** How far the opening of the text is. */
  readonly state: OpeningState | undefined;
  readonly open: () => void;
  readonly onClose: () => void;
}

/** A place to paste the text of an article into. The text stays there until it has become one. */
export function PasteSheet({ draft, state, open, onClose }: Props) {
  const words = useDeviceWords();
  const id = useId();
  const { first, pasted, isChanged, become, paste, change } = usePasted(draft);
  const isEmpty = pasted.text.trim() === "";
  // The page is not loaded again under it, as for a new version of the app, nor closed without asking.
  useEffect(() => (isEmpty ? holdUnsaved() : holdPage()), [isEmpty]);
  const field = useRef<HTMLTextAreaElement>(null);
  const opening = useRef<HTMLButtonElement>(null);
  const isWorking = state?.type === "working";
  const foot = (
    <>
      <span>{isWorking && words.device.open.working[state.step]}</span>
      <button
        ref={opening}
        type="submit"
        form={id}
        className="button button-strong"
        disabled={isWorking}
      >
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
      // Enter opens what has been pasted onto the page.
      initialFocus={first === "" ? field : opening}
    >
      <form
        id={id}
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label htmlFor={`${id}-text`} className="mb-1.5 block text-sm font-semibold">
          {words.device.open.pasteLabel}
        </label>
        <p id={`${id}-hint`} className="opening-hint">
          {words.device.open.pasteHint}
        </p>
        <textarea
          ref={field}
          id={`${id}-text`}
          className="field mt-2 mb-3 max-h-[40dvh] font-mono text-xs/[1.5]"
          aria-describedby={`${id}-hint`}
          dir="auto"
          rows={8}
          spellCheck={false}
          defaultValue={first}
          onPaste={paste}
          onChange={({ target }) => change(target.value)}
        />
        <div role="status">
          {pasted.html !== undefined && (
            <label className="mt-[0.6rem] mb-1.5 flex items-baseline gap-2 text-sm font-semibold">
              <input
                type="checkbox"
                checked={pasted.isPlain !== true}
                onChange={({ target }) => become({ ...pasted, isPlain: !target.checked })}
              />
              {words.device.open.formatting}
            </label>
          )}
          {isChanged && pasted.text !== "" && (
            <p className="opening-hint">{words.device.open.formattingLost}</p>
          )}
        </div>
        <WhyNotOpened state={state} />
      </form>
    </Sheet>
  );
}

function WhyNotOpened({ state }: Pick<Props, "state">) {
  const words = useDeviceWords();
  if (state?.type === "failed") return <p role="alert">{faultWords(state.fault, words)}</p>;
  if (state?.type !== "refused") return null;
  return (
    <div role="alert">
      <h3 className="opening-title">{words.device.open.refusedText}</h3>
      <ProblemList problems={state.problems} />
    </div>
  );
}

/** What stands in the field, with the formatting that it was pasted with until it is changed. */
function usePasted(draft: RefObject<Pasted>) {
  const [pasted, setPasted] = useState(draft.current);
  // Not what stands there by now: with each change the browser would take the whole text over again.
  const [first] = useState(draft.current.text);
  const [isChanged, setIsChanged] = useState(false);
  const become = (next: Pasted) => {
    draft.current = next;
    setPasted(next);
  };
  // Of what is being pasted: the field has its text a moment later.
  const html = useRef<string>(undefined);
  const paste = ({ currentTarget: field, clipboardData }: ClipboardEvent<HTMLTextAreaElement>) => {
    const isAll = field.value.trim() === "" || isAllSelected(field);
    html.current = isAll ? pastedFrom(clipboardData).html : undefined;
  };
  const change = (text: string) => {
    setIsChanged(html.current === undefined && (isChanged || pasted.html !== undefined));
    become({ text, html: html.current });
    html.current = undefined;
  };
  return { first, pasted, isChanged, become, paste, change };
}

function isAllSelected({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}
