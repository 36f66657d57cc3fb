const unsaved = new Set<symbol>();

/** Whether there is anything on the screen that loading the page again would lose. */
export function hasUnsaved(): boolean {
  return unsaved.size > 0;
}

/** Says that there is something unsaved on the screen, until the function that it gives is called. */
export function holdUnsaved(): () => void {
  const held = Symbol("unsaved");
  unsaved.add(held);
  return () => unsaved.delete(held);
}
