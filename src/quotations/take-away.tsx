import { useState } from "react";
import type { QuotationEntry } from "../article/said/quotation-entries";
import type { ListExport } from "../formats/exports";
import { useReading } from "../reading/reading";
import { copyText } from "../ui/copy-text";
import { download } from "../ui/download";
import { Icon } from "../ui/icon";
import { useStatus } from "../ui/status";
import { useFail } from "../ui/use-fail";
import { useOverviewWords } from "../wording/use-overview-words";
import { useExportRow } from "./use-export-row";

const formats: readonly ListExport["id"][] = ["markdown", "csv", "json-ld"];

/** Takes a list of quotations away: each choice says what it is for. The formats are loaded when one is chosen. */
export function TakeAway({ entries }: { entries: readonly QuotationEntry[] }) {
  const words = useOverviewWords();
  const say = useStatus();
  const { marked } = useReading();
  const rowOf = useExportRow();
  const [taken, setTaken] = useState<ListExport["id"]>();
  const fail = useFail();
  const take = async (id: ListExport["id"]) => {
    const { listExports } = await import("../formats/exports");
    const format = listExports.find((each) => each.id === id);
    if (format === undefined) return;
    const text = format.write({
      rows: entries.map(rowOf),
      site: words.site,
      exportedFrom: window.location.href,
    });
    if (id !== "markdown") {
      download(`${marked.article.id}-quotations.${format.extension}`, format.mediaType, text);
      setTaken(id);
      return;
    }
    const done = await copyText(text);
    if (done) setTaken(id);
    say(done ? words.quotationList.taken : words.quotationList.takenNot);
  };
  return (
    <section aria-label={words.quotationList.take} className="take-away">
      {formats.map((id) => (
        <button
          key={id}
          type="button"
          className="button"
          disabled={entries.length === 0}
          title={words.quotationList.takeHint[id]}
          onClick={() => void take(id).catch(fail)}
        >
          <Icon
            name={taken === id ? "check" : id === "markdown" ? "copy" : "download"}
            className="size-4"
          />
          <span>{words.quotationList.takeAs[id]}</span>
          <span className="sr-only">{words.quotationList.takeHint[id]}</span>
        </button>
      ))}
    </section>
  );
}
