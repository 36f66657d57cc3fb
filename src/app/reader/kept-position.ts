// Where the reader was at an entry of the history: kept by the app, and read before it as well.

/** A paragraph, and how far its top is from the window's, in CSS pixels. */
export interface ReadingPosition {
  readonly paragraph: number;
  readonly top: number;
}

const nameOf = (key: string) => `on-record:place:${key}`;

/**
 * Keeps a position under the key of its history entry and the address there, path, search and hash as in
 * the browser's bar: an address typed into the bar makes an entry without a key.
 */
export function keepPosition(
  key: string,
  address: string,
  { paragraph, top }: ReadingPosition,
): void {
  try {
    sessionStorage.setItem(nameOf(key), JSON.stringify({ address, paragraph, top }));
  } catch {
    // Storage is refused: going back leads to the section rather than to the line.
  }
}

/** The position kept under a key, if it was kept at this address. */
export function keptPosition(key: string, address: string): ReadingPosition | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(key)) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    if (!("paragraph" in kept) || !("top" in kept) || !("address" in kept)) return undefined;
    const { paragraph, top } = kept;
    if (kept.address !== address || !Number.isInteger(paragraph) || !Number.isFinite(top)) {
      return undefined;
    }
    return { paragraph: paragraph as number, top: top as number }; // both have been looked at
  } catch {
    return undefined;
  }
}
