// Loaded only where the reader was faster than the app.
import { nextFrame } from "./next-frame";

/** How many frames something that was dropped, pasted or pressed waits for what listens to it. */
const framesToWait = 30;

/** Does again what was done on a page, on the elements that are there now. Empties the list, also of what comes meanwhile. */
export async function replay(events: EarlyEvent[], root: HTMLElement): Promise<void> {
  for (let next = events.shift(); next !== undefined; next = events.shift()) {
    if (isOvertaken(next, events)) continue;
    await replayOne(next, root);
    await nextFrame();
  }
}

/** Whether more was typed or chosen in the same field afterwards, with nothing in between. */
function isOvertaken({ event, target }: EarlyEvent, [next]: readonly EarlyEvent[]): boolean {
  return "value" in target && next?.target === target && next.event.type === event.type;
}

async function replayOne({ event, target, ...brought }: EarlyEvent, root: HTMLElement) {
  if (brought.files !== undefined) return bring(event, brought.files, brought.text ?? "");
  if (!(target instanceof Element)) return;
  const there = target === document.body ? document.body : presentElement(target, root);
  if (there === undefined) return;
  if (event instanceof KeyboardEvent) {
    there.dispatchEvent(new KeyboardEvent(event.type, event));
  } else if (event instanceof MouseEvent) {
    if (there instanceof HTMLButtonElement && there !== document.activeElement) {
      there.focus({ preventScroll: true });
    }
    there.dispatchEvent(new MouseEvent("click", event));
  } else if (event.type === "input" || event.type === "change") {
    if (brought.value !== undefined) enter(there, brought.value);
    there.dispatchEvent(new Event(event.type, { bubbles: true }));
  }
}

/** Gives what was dropped or pasted to what listens, which says by preventing the default that it has it. */
async function bring({ type }: Event, files: readonly File[], text: string): Promise<void> {
  for (let frame = 0; frame < framesToWait; frame += 1) {
    const data = new DataTransfer();
    for (const file of files) data.items.add(file);
    if (text !== "") data.setData("text/plain", text);
    const options = { bubbles: true, cancelable: true };
    const event =
      type === "drop"
        ? new DragEvent(type, { ...options, dataTransfer: data })
        : new ClipboardEvent(type, { ...options, clipboardData: data });
    if (!document.body.dispatchEvent(event)) return;
    await nextFrame();
  }
}

/** Puts a value in a field as typing does: React ignores one that it has seen being set. */
function enter(field: HTMLElement, value: string): void {
  if (field instanceof HTMLInputElement && field.type !== "file") {
    field.value = "";
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
  } else if (field instanceof HTMLSelectElement) {
    field.value = value;
  }
}

/**
 * The element of the page that an element was of before the page was replaced; itself where it was
 * not. Undefined where it cannot be told: rather nothing than something else is done.
 */
function presentElement(target: Element, root: HTMLElement): HTMLElement | undefined {
  const element = target.closest<HTMLElement>("button, input, select, [data-annotation]");
  if (element === null || element.isConnected) return element ?? undefined;
  let before: HTMLElement = element;
  while (before.parentElement !== null) before = before.parentElement;
  const outer = [...root.children].find(
    ({ localName, className }) => localName === before.localName && className === before.className,
  );
  const alikeIn = (scope: Element | undefined) =>
    [...(scope?.querySelectorAll<HTMLElement>(element.localName) ?? [])].filter(
      (each) => described(each) === described(element),
    );
  const then = before === element ? [] : alikeIn(before);
  const now = alikeIn(outer);
  return then.length === now.length ? now[then.indexOf(element)] : undefined;
}

/** What an element is, whatever is chosen and whichever language is spoken. */
function described({ localName, classList, dataset, id }: HTMLElement): string {
  return JSON.stringify([localName, classList[0], dataset, /^[a-z-]+$/.test(id) && id]);
}

// What the reader did before the app answered, as src/start/first-paint/start-app.js keeps it.

interface EarlyEvent {
  readonly event: Event;
  readonly target: EventTarget;
  /** What stood in a field then. */
  readonly value?: string;
  /** What was dropped or pasted. */
  readonly files?: readonly File[];
  readonly text?: string;
}

declare global {
  interface Window {
    /** Only in a page that was made beforehand. */
    early?: { readonly events: EarlyEvent[]; readonly stop: () => void };
  }
}
