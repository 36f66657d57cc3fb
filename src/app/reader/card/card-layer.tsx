import { type Ref, type RefObject, Suspense, useCallback, useImperativeHandle } from "react";
import { sectionOf } from "../../../core/article/section-of";
import { annotationClass } from "../../filters/annotation-class";
import { useReading } from "../../reading/reading";
import { part } from "../../ui/part";
import { Region } from "../../ui/region";
import { useStyleSheet } from "../../ui/use-style-sheet";
import { useCard } from "./use-card";

const Card = part(() => import("./card"));

/** Opens the card on an annotation, by its key, and takes the focus into it. */
export type EnterCard = (annotation: number) => void;

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  /** The marks that are not shown, as a selector: they have no card. */
  readonly hidden: string | undefined;
  readonly ref: Ref<EnterCard>;
}

const under = "box-shadow:0 0 0 2px var(--under)";

/** Opens cards on the marks inside a root, and outlines the annotation that one is about. */
export function CardLayer({ root, hidden, ref }: Props) {
  const { marked, go } = useReading();
  const choose = useCallback(
    (chosen: number) => {
      const annotation = marked.annotations.find(({ key }) => key === chosen);
      if (annotation === undefined) return;
      const sectionId = sectionOf(marked, annotation);
      go({ sectionId, annotationId: annotation.id }, { replace: true, tracked: true });
    },
    [marked, go],
  );
  const { card, close, stay, leave, enter } = useCard(root, choose, hidden);
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
