// What answers a pointer on the marks and the single keys. Its code comes after that of the text.
import { type RefObject, Suspense, useCallback, useEffect, useRef } from "react";
import { hasTimes } from "../../core/article/has-times";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { whenIdle } from "../ui/when-idle";
import { CardLayer, type EnterCard } from "./card/card-layer";
import { type Tools, useCommands } from "./use-commands";
import { loadQuoting } from "./use-steps";

const Editor = part(() => import("../editor/editor"));
const Times = part(() => import("./times"));

interface Props extends Omit<Tools, "openCard"> {
  readonly root: RefObject<HTMLElement | null>;
}

/** Loads what comes up with the first filter, so that it is there without a network too. */
function loadForFilters(): void {
  const parts = [
    import("../filters/selection-chips"),
    import("../filters/nothing-together"),
    import("./to-match"),
    loadQuoting(),
  ];
  void Promise.allSettled(parts);
}

/** Opens cards on the marks inside a root and does what the keys ask for; the root says when it does. */
export default function Interactions({ root, ...tools }: Props) {
  const enterCard = useRef<EnterCard>(null);
  const openCard = useCallback((annotation: number) => enterCard.current?.(annotation), []);
  useCommands({ ...tools, openCard });
  useEffect(() => root.current?.setAttribute("data-interactive", ""), [root]);
  useEffect(
    () =>
      whenIdle(() => {
        loadForFilters();
        return false;
      }),
    [],
  );
  const { reading } = tools;
  useEffect(() => {
    const { isForeign, paragraphs } = reading.marked;
    const { current } = root;
    if (current === null || isForeign !== true) return;
    if (!paragraphs.some(({ image }) => image !== undefined)) return;
    let stop = () => {};
    let isGone = false;
    void import("./text/shown-pictures").then(({ showPictures }) => {
      if (!isGone) stop = showPictures(current, reading);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [root, reading]);
  return (
    <>
      {hasTimes(reading.marked.article) && (
        <Region name="times" of={reading.marked}>
          <Suspense fallback={null}>
            <Times root={root} />
          </Suspense>
        </Region>
      )}
      {answering()}
    </>
  );

  /** Where an article is corrected, the editor says what is known of a mark. */
  function answering() {
    if (reading.view !== "edit") return <CardLayer root={root} ref={enterCard} />;
    return (
      <Region name="editor" onDismiss={() => reading.go({ view: "highlight" })}>
        <Suspense fallback={null}>
          <Editor root={root} />
        </Suspense>
      </Region>
    );
  }
}
