import type { Found } from "../article/find-in-text";

/** A text with the words that were looked for marked in it. */
export function FoundText({ text, found }: { text: string; found: readonly Found[] }) {
  if (found.length === 0) return text;
  return (
    <>
      {found.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(found[index - 1]?.end ?? 0, start)}
          <mark className="found">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(found.at(-1)?.end ?? 0)}
    </>
  );
}
