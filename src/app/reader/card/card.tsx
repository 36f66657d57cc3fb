import { Popover } from "@base-ui/react/popover";
import { annotationClass } from "../../filters/annotation-class";
import { useReading } from "../../reading/reading";
import { Icon } from "../../ui/icon";
import { usePartWords } from "../../wording/use-part-words";
import { CardEntry } from "./card-entry";
import type { OpenCard } from "./open-card";
import "../../styles/panels.css";

interface Props {
  readonly card: OpenCard;
  readonly close: () => void;
  readonly stay: () => void;
  readonly leave: () => void;
}

/** Less room than this above and below the words, in CSS pixels, and the card keeps clear of one part only. */
const leastRoom = 180;

/** The height of a line of the text, so that the line after the words stays in view; in CSS pixels. */
function nextLine({ anchor }: OpenCard): number {
  return Number.parseFloat(getComputedStyle(anchor).lineHeight) || 8;
}

/** What the card keeps clear of: all parts of the annotation that are on the screen, as one box. */
function wordsOf({ anchor, annotations }: OpenCard) {
  return {
    contextElement: anchor,
    getBoundingClientRect: () => {
      const own = anchor.getBoundingClientRect();
      const root = anchor.closest("article");
      if (root === null || !anchor.matches(".mark")) return own;
      const boxes = [...root.querySelectorAll(`.mark.${annotationClass(annotations[0] ?? -1)}`)]
        .map((part) => part.getBoundingClientRect())
        .filter(({ bottom, top }) => bottom > 0 && top < window.innerHeight);
      const top = Math.min(own.top, ...boxes.map((box) => box.top));
      const bottom = Math.max(own.bottom, ...boxes.map((box) => box.bottom));
      if (Math.max(top, window.innerHeight - bottom) < leastRoom) return own;
      const left = Math.min(own.left, ...boxes.map((box) => box.left));
      const right = Math.max(own.right, ...boxes.map((box) => box.right));
      return new DOMRect(left, top, right - left, bottom - top);
    },
  };
}

/** The card on a mark: every annotation under the point, each with who, what and where to. */
export default function Card({ card, close, stay, leave }: Props) {
  const words = usePartWords();
  const { marked } = useReading();
  const annotations = card.annotations.flatMap(
    (shown) => marked.annotations.find(({ key }) => key === shown) ?? [],
  );
  const entered = card.how === "entered";
  return (
    <Popover.Root
      key={card.how}
      open
      modal={entered ? "trap-focus" : false}
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={wordsOf(card)}
          // What comes before the words has been read: it may be covered sooner than what comes next.
          side="top"
          align="start"
          sideOffset={({ side }) =>
            side === "bottom" && card.how !== "pointed" ? nextLine(card) : 8
          }
          collisionPadding={12}
          collisionAvoidance={{ side: "flip", align: "shift", fallbackAxisSide: "end" }}
          className="z-40"
        >
          <Popover.Popup
            className="card"
            initialFocus={entered}
            finalFocus={entered}
            onPointerEnter={stay}
            onPointerLeave={leave}
            aria-label={words.card.title}
          >
            {annotations.length > 1 && (
              <p className="mb-1.5 pe-8 text-ink-soft">{words.card.several(annotations.length)}</p>
            )}
            {annotations.map((annotation) => (
              <CardEntry key={annotation.id} annotation={annotation} close={close} />
            ))}
            <Popover.Close
              className="icon-button absolute top-1.5 end-1.5"
              aria-label={words.card.close}
            >
              <Icon name="close" className="size-4" />
            </Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
