// What is open and chosen for the mark that is pointed at.
import { useState } from "react";
import type { MarkedAnnotation } from "../../core/article/marked-article";

/** What is open in the tools: a list to pick from, or a form. */
export type Mode =
  | "speaker"
  | "about"
  | "quotation"
  | "mention"
  | "words"
  | "alike"
  | "more"
  | undefined;

/** What is open for the mark that is pointed at. */
const ofMark: ReadonlySet<Mode> = new Set<Mode>(["speaker", "about", "more"]);

/** Where the text was pressed, and the id of the mark that was chosen then. */
interface Pressed {
  readonly beside: string | undefined;
  readonly paragraph: string | undefined;
}

/** What is open. The mark that a form is about may be taken away meanwhile, in another tab. */
export function useMode(pointed: MarkedAnnotation | undefined) {
  const [opened, setMode] = useState<Mode>();
  const isGone = opened !== undefined && ofMark.has(opened) && pointed === undefined;
  return { mode: isGone ? undefined : opened, setMode };
}

/** The paragraph pressed last, unless another mark has been chosen since. */
export function usePressed(pointed: MarkedAnnotation | undefined) {
  const [pressed, setPressed] = useState<Pressed>();
  return {
    pressed: pressed?.beside === pointed?.id ? pressed?.paragraph : undefined,
    setPressed,
  };
}

/** Which part of the annotation pointed at is chosen: the keys for the ends are about that. */
export function usePart(pointed: MarkedAnnotation | undefined) {
  const [chosen, setChosen] = useState<{ of: string; at: number }>();
  const isOfThis = chosen !== undefined && chosen.of === pointed?.id;
  const part = isOfThis && chosen.at < pointed.ranges.length ? chosen.at : undefined;
  const setPart = (at: number | undefined) =>
    setChosen(at === undefined || pointed === undefined ? undefined : { of: pointed.id, at });
  return { part, setPart };
}
