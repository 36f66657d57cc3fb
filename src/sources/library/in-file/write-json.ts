/** Writes a value as JSON; what of it stands in `now`, the text that it replaces, is taken over letter by letter. */
export type WriteJson = (value: unknown, now?: string) => string;

/** Writes values for a file whose text is `file`: in ASCII where all of the file is. */
export function writerFor(file: string): WriteJson {
  const isAscii = !/[^\0-\x7f]/.test(file);
  return (value, now) => {
    const kept = now === undefined ? undefined : { text: now, plain: plain(JSON.parse(now)) };
    const written = write(value, kept);
    return isAscii ? written.replace(/[^\0-\x7f]/g, escaped) : written;
  };
}

interface Kept {
  readonly text: string;
  /** The same value as JSON.stringify writes it: one that is equal is written so too. */
  readonly plain: string;
}

function write(value: unknown, kept: Kept | undefined): string {
  const written = plain(value);
  if (written === kept?.plain) return kept.text;
  if (Array.isArray(value)) return `[${value.map((each) => write(each, kept)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return written;
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${write(field, kept)}`,
  );
  return `{ ${fields.join(", ")} }`;
}

function plain(value: unknown): string {
  return JSON.stringify(value);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
