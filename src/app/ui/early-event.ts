// What the reader did before the app answered, as src/start/first-paint/start-app.js keeps it.

export interface EarlyEvent {
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
