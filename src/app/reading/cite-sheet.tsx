import { useState } from "react";
import { absoluteHref } from "../../core/address/absolute-href";
import { articleHref, quotationHref } from "../../core/address/paths";
import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import { citationFormats } from "../../formats/cite/citation-formats";
import { type Cited, citationKey } from "../../formats/cite/cited";
import { copyText } from "../ui/copy-text";
import { download } from "../ui/download";
import { Icon } from "../ui/icon";
import Sheet from "../ui/sheet";
import { useStatus } from "../ui/status";
import { useOverviewWords } from "../wording/use-overview-words";
import { useReading } from "./reading";

interface Props {
  readonly entry?: QuotationEntry | undefined;
  readonly onClose: () => void;
}

/** The citation of an article or a quotation in each form, to read, copy and keep. */
export default function CiteSheet({ entry, onClose }: Props) {
  const words = useOverviewWords();
  const say = useStatus();
  const cited = useCited(entry);
  const [format, setFormat] = useState<(typeof citationFormats)[number]>(citationFormats[0]);
  const [isCopied, setCopied] = useState(false);
  const text = format.write(cited);
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done);
    say(done ? words.quotationList.taken : words.quotationList.takenNot);
  };
  return (
    <Sheet
      title={entry === undefined ? words.cite.article : words.cite.quotation}
      closeLabel={words.keys.close}
      onClose={onClose}
      isWide
      foot={
        <>
          <button
            type="button"
            className="button"
            onClick={() => {
              download(`${citationKey(cited)}.${format.extension}`, format.mediaType, text);
            }}
          >
            <Icon name="download" className="size-4" />
            <span>{words.cite.download}</span>
          </button>
          <button type="button" className="button button-strong" onClick={() => void copy()}>
            <Icon name={isCopied ? "check" : "copy"} className="size-4" />
            <span>{isCopied ? words.quotationList.taken : words.cite.copy}</span>
          </button>
        </>
      }
    >
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="sr-only">{words.cite.form}</legend>
        {citationFormats.map((each) => (
          <button
            key={each.id}
            type="button"
            className="button aria-pressed:border-accent aria-pressed:framed"
            aria-pressed={each === format}
            onClick={() => {
              setFormat(each);
              setCopied(false);
            }}
          >
            {words.cite.forms[each.id]}
          </button>
        ))}
      </fieldset>
      <p className="mt-3 mb-2 text-xs text-ink-soft">{words.cite.hints[format.id]}</p>
      <pre
        className="max-h-[40dvh] overflow-auto rounded-[0.5rem] bg-sunken p-3 text-xs/[1.5] wrap-anywhere whitespace-pre-wrap"
        dir="auto"
        // What scrolls must be reachable by the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
      >
        {text}
      </pre>
    </Sheet>
  );
}

function useCited(entry: QuotationEntry | undefined): Cited {
  const words = useOverviewWords();
  const { provenance, marked } = useReading();
  return {
    marked,
    entry,
    href: absoluteHref(
      entry === undefined ? articleHref(provenance) : quotationHref(provenance, entry.quotation.id),
    ),
    accessed: today(),
    site: words.site,
  };
}

/** The day it is where the reader is, as `2026-11-29`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
