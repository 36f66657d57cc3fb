/** Letters that are written from right to left, and characters that turn what stands around them round. */
const turns =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EEFF}]/u;
const controls = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text that is not ours for a sentence that is: whatever is written in it, the sentence around it
 * keeps its order. Its own direction is that of its first letter (FSI … PDI of Unicode, UAX 9).
 */
export function isolated(text: string): string {
  return turns.test(text) ? `\u2068${text.replace(controls, "")}\u2069` : text;
}

/** What the interface says, with every text that it is given {@link isolated}. */
export function isolating<Entries extends object>(entries: Entries): Entries {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, isolatingEntry(entry)]),
  ) as Entries;
}

function isolatingEntry(entry: unknown): unknown {
  if (typeof entry === "function") {
    const says = (...given: readonly unknown[]) => entry(...given.map(isolatedIn));
    // What it takes stays to be read: the tests of the catalogues give each entry what it takes.
    says.toString = () => String(entry);
    return says;
  }
  return isRecord(entry) ? isolating(entry) : entry;
}

function isolatedIn(given: unknown): unknown {
  if (typeof given === "string") return isolated(given);
  return Array.isArray(given) ? given.map(isolatedIn) : given;
}

function isRecord(entry: unknown): entry is object {
  return typeof entry === "object" && entry !== null && !Array.isArray(entry);
}
