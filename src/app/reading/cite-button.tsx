import { Suspense, useState } from "react";
import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useWords } from "../wording/use-words";

const CiteSheet = part(() => import("./cite-sheet"));

interface Props {
  /** The quotation to cite; the article where there is none. */
  readonly entry?: QuotationEntry;
  readonly className: string;
}

/** Opens the forms to cite an article or a quotation in. */
export function CiteButton({ entry, className }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {words.reader.cite}
      </button>
      {open && (
        <Region name="cite" onDismiss={close}>
          <Suspense fallback={null}>
            <CiteSheet entry={entry} onClose={close} />
          </Suspense>
        </Region>
      )}
    </>
  );
}
