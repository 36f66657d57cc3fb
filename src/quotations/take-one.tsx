import { useState } from "react";
import type { QuotationEntry } from "../article/said/quotation-entries";
import type { ExportRow } from "../formats/export-list";
import { copyText } from "../ui/copy-text";
import { useStatus } from "../ui/status";
import { useFail } from "../ui/use-fail";
import { useOverviewWords } from "../wording/use-overview-words";
import { useExportRow } from "./use-export-row";

const ways = ["link", "text", "html"] as const;

type Way = (typeof ways)[number];

/** Takes one quotation away: its link, its text with attribution, or an embeddable block quote. */
export function TakeOne({ entry }: { entry: QuotationEntry }) {
  const words = useOverviewWords();
  const say = useStatus();
  const rowOf = useExportRow();
  const [taken, setTaken] = useState<Way>();
  const fail = useFail();
  const take = async (way: Way) => {
    const done = await copyText(await written(way, rowOf(entry)));
    if (done) setTaken(way);
    say(done ? words.quotationList.taken : words.quotationList.takenNot);
  };
  return (
    <span className="take-one">
      {ways.map((way) => (
        <button
          key={way}
          type="button"
          className="text-button"
          title={words.quotationList.takeOneHint[way]}
          onClick={() => void take(way).catch(fail)}
        >
          {taken === way ? words.quotationList.taken : words.quotationList.takeOne[way]}
        </button>
      ))}
    </span>
  );
}

async function written(way: Way, row: ExportRow): Promise<string> {
  switch (way) {
    case "link":
      return (await import("../formats/quotation-link")).quotationLink(row);
    case "text":
      return (await import("../formats/quotation-text")).quotationText(row);
    case "html":
      return (await import("../formats/quotation-html")).quotationHtml(row);
  }
}
