import { useState } from "react";
import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import type { WriteQuotationFormat } from "../../formats/format";
import { quotationFormats } from "../../formats/registry";
import { CiteButton } from "../reading/cite-button";
import { useExportRow } from "../reading/use-export-row";
import { copyText } from "../ui/copy-text";
import { useStatus } from "../ui/status";
import { useFail } from "../ui/use-fail";
import { useOverviewWords } from "../wording/use-overview-words";
import { formatWord } from "./format-word";

/** Takes one quotation away: its link, its text with attribution, or an embeddable block quote. */
export function TakeOne({ entry }: { entry: QuotationEntry }) {
  const words = useOverviewWords();
  const say = useStatus();
  const { rowOf } = useExportRow();
  const [taken, setTaken] = useState<WriteQuotationFormat["id"]>();
  const fail = useFail();
  const take = async ({ id, load }: WriteQuotationFormat) => {
    const write = await load();
    const done = await copyText(write(rowOf(entry)));
    if (done) setTaken(id);
    say(done ? words.quotationList.taken : words.quotationList.takenNot);
  };
  return (
    <span className="take-one -mx-1.5 print:hidden noscript:hidden">
      {quotationFormats.map((way) => (
        <button
          key={way.id}
          type="button"
          className="text-button"
          title={formatWord(words.quotationList.takeOneHint, way)}
          onClick={() => void take(way).catch(fail)}
        >
          {taken === way.id
            ? words.quotationList.taken
            : formatWord(words.quotationList.takeOne, way)}
        </button>
      ))}
      <CiteButton entry={entry} className="text-button" />
    </span>
  );
}
