import type { Manner } from "../../sources/library/device/keep";
import Sheet from "../ui/sheet";
import { useDeviceWords } from "../wording/use-device-words";
import { isSettled, type Opening } from "./opening";
import { OpeningResult } from "./opening-result";

interface Props {
  readonly openings: readonly Opening[];
  readonly decide: (opening: Opening, manner: Manner) => Promise<void>;
  readonly openAll: (opening: Opening) => Promise<void>;
  readonly onClose: () => void;
}

/** What became of each file that the reader has brought. The page behind it stays. */
export function OpeningsSheet({ openings, decide, openAll, onClose }: Props) {
  const words = useDeviceWords();
  const isBusy = !openings.every(isSettled);
  const foot = (
    <>
      <span />
      <button type="button" className="button" onClick={onClose}>
        {isBusy ? words.device.open.cancel : words.device.open.close}
      </button>
    </>
  );
  return (
    <Sheet
      title={words.device.open.results}
      closeLabel={words.device.open.close}
      onClose={onClose}
      foot={foot}
      isWide
    >
      <ul
        className="*:not-first:mt-4 *:not-first:border-t *:not-first:border-line *:not-first:pt-4"
        aria-live="polite"
      >
        {openings.map((opening) => (
          <li key={opening.id}>
            <OpeningResult
              opening={opening}
              decide={(manner) => void decide(opening, manner)}
              openAll={() => void openAll(opening)}
              onFollow={onClose}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
