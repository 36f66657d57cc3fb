import { remember, remembered } from "./storage";

const storageKey = "on-record:single-keys";

/** Whether single-key shortcuts are on (WCAG 2.1.4: they can be switched off). */
export function singleKeysOn(): boolean {
  return remembered(storageKey) !== false;
}

export function setSingleKeys(on: boolean): void {
  remember(storageKey, on);
}

/** Whether keys at this place are typed into something, or belong to what has opened over the page. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(typingPlaces) !== null;
}

const typingPlaces =
  "input:not([type=checkbox]), textarea, select, [contenteditable], [role=textbox], [role=combobox], [role=listbox], [role=dialog]";
