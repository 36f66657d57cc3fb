import type { MarkedArticle } from "../../core/article/marked-article";
import { clockTime } from "../../core/article/values/clock-time";

/** What the elements that show times do. */
export interface TimeActions {
  /** Plays the recording from a time, in seconds; undefined where there is none. */
  readonly play: ((seconds: number) => void) | undefined;
  /** Goes to the address of an annotation. */
  readonly goTo: (annotationId: string) => void;
  /** What is read out for a time that plays the recording, or leads to the annotation. */
  readonly labelOf: (time: string) => string;
}

/**
 * Shows beside each paragraph its time in the recording: as a button that plays from there, else as a
 * link to the quotation that begins there. Rows of a large article get theirs as they are made. Gives
 * the way to take the times away again.
 */
export function showTimes(root: Element, marked: MarkedArticle, actions: TimeActions): () => void {
  const paragraphs = marked.article.sections.flatMap((section) => section.paragraphs);
  const quotations = new Map<number, string>();
  for (const { annotation, ranges } of marked.annotations) {
    const first = ranges[0]?.paragraph;
    if (annotation.type !== "quotation" || first === undefined || quotations.has(first)) continue;
    quotations.set(first, annotation.id);
  }
  const add = (row: HTMLElement) => {
    const number = Number(row.dataset.paragraphNumber);
    const start = paragraphs[number]?.time?.start;
    if (start === undefined || row.querySelector(".time") !== null) return;
    // Under the names of those who speak, however many lines they take.
    const place = row.querySelector(".names") ?? row;
    place.append(timeElement(start, quotations.get(number), actions));
  };
  for (const row of root.querySelectorAll<HTMLElement>(".row")) add(row);
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof HTMLElement && target.matches(".row")) add(target);
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(".row")) add(node);
        for (const row of node.querySelectorAll<HTMLElement>(".row")) add(row);
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    for (const time of root.querySelectorAll(".time")) time.remove();
  };
}

function timeElement(start: number, id: string | undefined, actions: TimeActions): HTMLElement {
  const { play, goTo, labelOf } = actions;
  const shown = clockTime(start);
  if (play === undefined && id === undefined)
    return withText(document.createElement("span"), shown);
  if (play !== undefined) {
    const button = withText(document.createElement("button"), shown);
    button.type = "button";
    button.ariaLabel = labelOf(shown);
    button.addEventListener("click", () => play(start));
    return button;
  }
  const link = withText(document.createElement("a"), shown);
  // Without a path, it keeps the selection that is in the address when it is followed or copied.
  link.href = `#${encodeURIComponent(id ?? "")}`;
  link.ariaLabel = labelOf(shown);
  link.addEventListener("click", (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    if (id !== undefined) goTo(id);
  });
  return link;
}

function withText<Made extends HTMLElement>(element: Made, text: string): Made {
  element.className = "time";
  element.textContent = text;
  return element;
}
