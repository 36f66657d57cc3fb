import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Matches } from "../../core/article/filtering/matches";
import { useRestedReading } from "../reading/rested-reading";
import { Icon } from "../ui/icon";
import { usePartWords } from "../wording/use-part-words";
import { paragraphInView, rowOf } from "./rows-in-view";

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly step: (by: 1 | -1) => void;
}

/** Scrolling is over for so long, in milliseconds, before it is looked where the matches are. */
const pause = 150;
/**
 * At first the window is not yet where the reader is taken to, and the matches may still be those of before
 * a choice: longer than it takes until the reader rests.
 */
const firstPause = 350;

/** The way to the matches while none of them can be seen: to the next one, or round to the first. */
export default function ToMatch({ root, step }: Props) {
  const words = usePartWords();
  const { matches } = useRestedReading();
  const [way, setWay] = useState<"next" | "first">();
  const isFirst = useRef(true);
  // As soon as the reader rests, in the same change of the page as all that follows a choice.
  useLayoutEffect(() => {
    const look = () => {
      setWay(root.current === null ? undefined : wayTo(root.current, matches));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    };
    if (isFirst.current) timer = setTimeout(look, firstPause);
    else look();
    isFirst.current = false;
    window.addEventListener("scroll", later, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", later);
    };
  }, [root, matches]);
  if (way === undefined) return null;
  return (
    <button type="button" className="chip to-match" onClick={() => step(1)}>
      <span>{way === "next" ? words.reader.next : words.marks.firstMatch}</span>
      <Icon name={way === "next" ? "next" : "previous"} className="size-4" />
    </button>
  );
}

/** Where the matches are when none is in the window; undefined when one is, or there are none. */
function wayTo(root: Element, { annotations }: Matches): "next" | "first" | undefined {
  if (annotations.length === 0) return undefined;
  const first = paragraphInView(root);
  const ahead = annotations.find(({ ranges }) => ranges.some((each) => each.paragraph >= first));
  const paragraph = ahead?.ranges.find((each) => each.paragraph >= first)?.paragraph;
  if (paragraph === undefined) return "first";
  const { top = 0 } = rowOf(root, paragraph)?.getBoundingClientRect() ?? {};
  return top > window.innerHeight - footTools ? "next" : undefined;
}

/** What stands over the text at the window's foot on a phone, and a line of text, in CSS pixels. */
const footTools = 90;
