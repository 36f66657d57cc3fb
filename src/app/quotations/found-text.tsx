import type { Found } from "../../core/text/find-in-text";

/** A text with the words that were looked for marked in it. */
export function FoundText({ text, found }: { text: string; found: readonly Found[] }) {
  if (found.length === 0) return <span>{text}</span>;
  return (
    <>
      {found.map(({ start, end }, index) => (
        <span key={start}>
          <span>{text.slice(found[index - 1]?.end ?? 0, start)}</span>
          <mark className="bg-found text-inherit forced-colors:bg-[Mark] forced-colors:text-[MarkText]">
            {text.slice(start, end)}
          </mark>
        </span>
      ))}
      <span>{text.slice(found.at(-1)?.end ?? 0)}</span>
    </>
  );
}
