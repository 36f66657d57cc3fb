/** Reads a remembered value; undefined where storage is refused, empty or holds something else. */
export function remembered(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value for the next visit; where storage is refused it holds for this one only. */
export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Private mode or a full disk: the choice still holds until the page is closed.
  }
}
