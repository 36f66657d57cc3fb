import type { Manner } from "../../sources/library/device/keep";
import type { KeptFile } from "../../sources/library/device/kept-file";
import { useDeviceWords } from "../wording/use-device-words";
import type { ReadFile } from "./opening";

interface Props {
  readonly file: ReadFile;
  /** The files of the same article that are kept. */
  readonly others: readonly KeptFile[];
  readonly decide: (manner: Manner) => void;
}

/** Asks whether a file is to stand beside the one of its article that is kept, or in its place. */
export function KeepQuestion({ file, others, decide }: Props) {
  const words = useDeviceWords();
  return (
    <>
      <h3 className="opening-title">{words.device.open.asked(file.opened.headline)}</h3>
      <p className="opening-hint">{words.device.open.askedHint}</p>
      <p className="opening-choices">
        <button
          type="button"
          className="button button-strong"
          onClick={() => decide({ type: "beside" })}
        >
          {words.device.open.beside}
        </button>
        {others.map(({ key, revision, name, opened }) => (
          <button
            key={key}
            type="button"
            className="button"
            onClick={() => decide({ type: "replace", key, seen: revision })}
          >
            {words.device.open.replace(name, words.device.opened(opened))}
          </button>
        ))}
      </p>
    </>
  );
}
