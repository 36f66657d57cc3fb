import { useEffect, useRef, useState } from "react";
import { expectDrafting, expectNoDrafting } from "../../sources/library/opening/article-file";
import { useStatus } from "../ui/status";
import { useDeviceWords } from "../wording/use-device-words";
import type { Brought } from "./brought";
import { isSettled, type OpeningState } from "./opening";
import { OpeningsSheet } from "./openings-sheet";
import { PasteSheet } from "./paste-sheet";
import { nothingPasted, type Pasted, pastedFile } from "./pasted";
import { useOpenings } from "./use-openings";

/** For so long, in milliseconds, a single file is opened without a word. */
const slowAfterMs = 600;

interface Props {
  readonly brought: Brought;
  /** Called when something is likely to be opened soon. */
  readonly onExpected: () => void;
}

const isRefused = (state: OpeningState | undefined) =>
  state?.type === "refused" || state?.type === "failed";

/** Everything that a reader sees of files being brought in, on whichever page that is. */
export default function Openings({ brought, onExpected }: Props) {
  const words = useDeviceWords();
  const say = useStatus();
  const { openings, bring, decide, openAll, clear } = useOpenings();
  const [isSlow, setIsSlow] = useState(false);
  const [isPasting, setIsPasting] = useState(false);
  const draft = useRef(nothingPasted);

  const openFiles = async (files: readonly File[]) => {
    setIsSlow(false);
    const timer = setTimeout(() => setIsSlow(true), slowAfterMs);
    const states = await bring(files);
    clearTimeout(timer);
    const [only] = states;
    if (files.length !== 1 || only?.type !== "done") return only;
    const { status } = only.keeping;
    say(status === "unkept" ? words.device.unkept : words.device.open[status]);
    return only;
  };
  const openPasted = async (pasted: Pasted) => {
    draft.current = pasted;
    const state = await openFiles([pastedFile(pasted)]);
    if (state === undefined || isRefused(state)) return;
    setIsPasting(false);
    if (state.type === "done") draft.current = nothingPasted;
  };

  const handled = useRef<Brought>(undefined);
  useEffect(() => {
    if (handled.current === brought) return;
    handled.current = brought;
    if (brought.type === "away") expectNoDrafting();
    else {
      expectDrafting();
      onExpected();
    }
    if (brought.type === "files") void openFiles(brought.files);
    else if (brought.type === "text") void openPasted({ text: brought.text });
    else if (brought.type === "pasted") {
      if (brought.pasted.text !== "") draft.current = brought.pasted;
      setIsPasting(true);
    }
  });

  const text = openings.find(({ name }) => name === "")?.state;
  const isPasteOpen = isPasting || isRefused(text);
  const listed = openings.filter(
    ({ name, state }) => name !== "" || state.type === "asked" || !isPasteOpen,
  );
  const [only] = listed;
  const isQuiet = listed.length === 1 && !isSlow && only !== undefined && !isSettled(only);
  return (
    <>
      {brought.type === "above" && <DropTarget />}
      {isPasteOpen && (
        <PasteSheet
          draft={draft}
          state={text}
          open={() => void openPasted(draft.current)}
          onClose={() => {
            clear();
            expectNoDrafting();
            setIsPasting(false);
          }}
        />
      )}
      {listed.length > 0 && !isQuiet && (
        <OpeningsSheet openings={listed} decide={decide} openAll={openAll} onClose={clear} />
      )}
    </>
  );
}

/** Shows, over the whole page, that files may be let go. Only a pointer can hold any: it says nothing to others. */
function DropTarget() {
  const words = useDeviceWords();
  return (
    <div
      className="pointer-events-none fixed inset-0 z-70 grid place-items-center bg-[color-mix(in_srgb,var(--page)_94%,transparent)] p-4 print:hidden"
      aria-hidden="true"
    >
      <div className="grid size-full place-content-center justify-items-center gap-2 rounded-xl border-2 border-dashed border-accent text-center text-ink-soft">
        <p className="font-serif text-[clamp(1.75rem,4vw,2.5rem)] font-heading text-ink">
          {words.device.open.drop}
        </p>
        <p>{words.device.open.dropHint}</p>
      </div>
    </div>
  );
}
