import {
  type Ref,
  type RefObject,
  Suspense,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { sectionOf } from "../../../core/article/section-of";
import { annotationClass } from "../../filters/annotation-class";
import { hiddenMarks } from "../../filters/hidden-marks";
import { useReading } from "../../reading/reading";
import { part } from "../../ui/part";
import { Region } from "../../ui/region";
import { useLatest } from "../../ui/use-latest";
import { useStyleSheet } from "../../ui/use-style-sheet";
import { useSelecting } from "../selecting";
import type { OpenCard } from "./open-card";
import { useCardEvents } from "./use-card-events";

const Card = part(() => import("./card"));

/** Opens the card on an annotation, by its key, and takes the focus into it. */
export type EnterCard = (annotation: number) => void;

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly ref: Ref<EnterCard>;
}

const under = "box-shadow:0 0 0 2px var(--under)";

/** Opens cards on the marks inside a root, and outlines the annotation that one is about. */
export function CardLayer({ root, ref }: Props) {
  const { marked, marks, go } = useReading();
  const { unmatched } = useSelecting();
  // The marks that are not shown have no card.
  const hidden = [unmatched, hiddenMarks(marks)].filter((each) => each !== undefined).join();
  const choose = useCallback(
    (chosen: number) => {
      const annotation = marked.annotations.find(({ key }) => key === chosen);
      if (annotation === undefined) return;
      const sectionId = sectionOf(marked, annotation);
      go({ sectionId, annotationId: annotation.id }, { replace: true, tracked: true });
    },
    [marked, go],
  );
  const { card, close, stay, leave, enter } = useCard(root, choose, hidden || undefined);
  useImperativeHandle(ref, () => enter, [enter]);
  const hovered = card?.annotations[0];
  useStyleSheet(hovered === undefined ? "" : `.mark.${annotationClass(hovered)}{${under}}`);
  if (card === undefined) return null;
  return (
    <Region name="card" of={card} onDismiss={close}>
      <Suspense fallback={null}>
        <Card card={card} close={close} stay={stay} leave={leave} />
      </Suspense>
    </Region>
  );
}

const closeAfter = 260;

/**
 * Opens and closes the card on marks and names inside a root: by hover, by focus, by click and by
 * tap. Clicking is choosing: `onChoose` is told the key of the innermost annotation. Marks that
 * are `unmatched`, a selector, have nothing to say.
 */
function useCard(
  root: RefObject<HTMLElement | null>,
  onChoose: (annotation: number) => void,
  unmatched: string | undefined,
) {
  const [card, setCard] = useState<OpenCard>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dismissed = useRef<Element>(undefined);
  const under = useLatest((target: EventTarget | null) => annotationsAt(target, unmatched));

  const later = useCallback(
    (delay: number, next: (now: OpenCard | undefined) => OpenCard | undefined) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setCard(next), delay);
    },
    [],
  );
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(
    () => later(closeAfter, (now) => (now?.how === "pointed" ? undefined : now)),
    [later],
  );
  const close = useCallback(() => {
    stay();
    setCard((now) => {
      dismissed.current = now?.anchor;
      return undefined;
    });
  }, [stay]);

  useCardEvents(root, { under, onChoose, dismissed, setCard, later, leave, stay, close });

  /** Opens the card on an annotation and takes the focus into it. */
  const enter = useCallback(
    (annotation: number) => {
      const found = under.current(
        root.current?.querySelector(`.mark.${annotationClass(annotation)}`) ?? null,
      );
      if (found === undefined) return;
      stay();
      setCard({ ...found, how: "entered" });
    },
    [root, under, stay],
  );

  return { card, close, stay, leave, enter };
}

/** The annotations at an element of the text: those of every visible mark around it, or a name's own. */
function annotationsAt(
  target: EventTarget | null,
  unmatched: string | undefined,
): Omit<OpenCard, "how"> | undefined {
  if (!(target instanceof Element)) return undefined;
  const name = target.closest("[data-label-for]");
  if (name !== null) {
    const keys = name.getAttribute("data-label-for")?.split(" ") ?? [];
    return { annotations: keys.map(Number), anchor: name };
  }
  const annotations: number[] = [];
  let anchor: Element | undefined;
  for (
    let mark = target.closest(".mark");
    mark !== null;
    mark = mark.parentElement?.closest(".mark") ?? null
  ) {
    if (unmatched !== undefined && mark.matches(unmatched)) continue;
    anchor ??= mark;
    for (const name of mark.classList) {
      const number = /^a(\d+)$/.exec(name)?.[1];
      if (number !== undefined) annotations.push(Number(number));
    }
  }
  return anchor === undefined ? undefined : { annotations: [...new Set(annotations)], anchor };
}
