import { useState } from "react";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import type { WriteListFormat } from "../../formats/format";
import { listFormats } from "../../formats/registry";
import { useReading } from "../reading/reading";
import { useExportRow } from "../reading/use-export-row";
import { copyText } from "../ui/copy-text";
import { download } from "../ui/download";
import { Icon } from "../ui/icon";
import { useStatus } from "../ui/status";
import { useFail } from "../ui/use-fail";
import { useOverviewWords } from "../wording/use-overview-words";
import { formatWord } from "./format-word";

interface Props {
  readonly entries: readonly QuotationEntry[];
  /** What goes with them in a format that has mentions. */
  readonly mentions: readonly MarkedAnnotation[];
}

/** Takes a list of quotations away, in every format there is: each choice says what it is for. */
export function TakeAway({ entries, mentions }: Props) {
  const words = useOverviewWords();
  const say = useStatus();
  const { marked } = useReading();
  const { rowOf, mentionOf } = useExportRow();
  const [taken, setTaken] = useState<WriteListFormat["id"]>();
  const fail = useFail();
  const offered = listFormats.filter(({ isFor }) => isFor?.(marked.article) ?? true);
  const take = async (format: WriteListFormat) => {
    const write = await format.load();
    const text = write({
      rows: entries.map(rowOf),
      ...(format.hasMentions ? { mentions: mentions.map(mentionOf) } : {}),
      site: words.site,
      exportedFrom: window.location.href,
    });
    if (format.to === "file") {
      const holds = format.hasMentions ? "annotations" : "quotations";
      download(
        `${marked.article.id}-${holds}.${format.extensions[0]}`,
        `${format.mediaTypes[0]};charset=utf-8`,
        text,
      );
      setTaken(format.id);
      return;
    }
    const done = await copyText(text);
    if (done) setTaken(format.id);
    say(done ? words.quotationList.taken : words.quotationList.takenNot);
  };
  return (
    <section
      aria-label={words.quotationList.take}
      className="take-away flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-soft print:hidden noscript:hidden"
    >
      {offered.map((format) => (
        <button
          key={format.id}
          type="button"
          className="button"
          disabled={entries.length === 0 && !(format.hasMentions && mentions.length > 0)}
          title={formatWord(words.quotationList.takeHint, format)}
          onClick={() => void take(format).catch(fail)}
        >
          <Icon
            name={taken === format.id ? "check" : format.to === "clipboard" ? "copy" : "download"}
            className="size-4"
          />
          <span>{formatWord(words.quotationList.takeAs, format)}</span>
          <span className="sr-only">{formatWord(words.quotationList.takeHint, format)}</span>
        </button>
      ))}
    </section>
  );
}
