import { useEffect, useRef, useState } from "react";
import { patterns } from "../../core/address/paths";
import { DeviceError } from "../../sources/library/device/device-error";
import type { KeptFile } from "../../sources/library/device/kept-file";
import { removeWithUndo } from "../../sources/library/own/remove-with-undo";
import { Link } from "../ui/link";
import { useDeviceWords } from "../wording/use-device-words";
import { failureWords } from "./failure-words";

type Restore = () => Promise<void>;

/** Removes a draft from this device, with a way to undo it for as long as the page is open. */
export function DiscardDraft({ file }: { file: KeptFile }) {
  const words = useDeviceWords();
  const { draft, shelf } = words.device;
  const [restore, setRestore] = useState<Restore>();
  const [said, setSaid] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(restore);
  // What was pressed has gone: the focus is on what undoes it.
  useEffect(() => {
    if (before.current !== restore) button.current?.focus({ preventScroll: true });
    before.current = restore;
  }, [restore]);
  const orSay = async (work: () => Promise<void>) => {
    try {
      setSaid(undefined);
      await work();
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      setSaid(failureWords(error.failure, words));
    }
  };
  const discard = async () => {
    const undo = await removeWithUndo(file.key, file.revision, file.key);
    if (undo === undefined) {
      setSaid(shelf.changed(file.headline));
      return;
    }
    setRestore(() => async () => {
      await undo();
      setRestore(undefined);
    });
  };
  return (
    <>
      {restore === undefined ? (
        <button
          type="button"
          className="text-button"
          ref={button}
          onClick={() => void orSay(discard)}
        >
          {draft.discard}
        </button>
      ) : (
        <>
          <button
            type="button"
            className="text-button"
            ref={button}
            onClick={() => void orSay(restore)}
          >
            {draft.undoDiscard}
          </button>
          <Link to={patterns.library} className="text-button">
            {draft.toLibrary}
          </Link>
        </>
      )}
      <span role="status">{said}</span>
    </>
  );
}
