import { useState } from "react";
import type { WriteListFormat } from "../../formats/format";
import { listFormats } from "../../formats/registry";
import type { ArticleSaid } from "../../sources/library/article-said";
import { draftedIn } from "../reading/use-export-row";
import { copyText } from "../ui/copy-text";
import { download } from "../ui/download";
import { Icon } from "../ui/icon";
import { useStatus } from "../ui/status";
import { useFail } from "../ui/use-fail";
import { useOverviewWords } from "../wording/use-overview-words";
import { usePartWords } from "../wording/use-part-words";
import { formatWord } from "./format-word";

/** Takes all quotations of several files away as one list. The files are opened when that is asked for. */
export function TakeAwayFiles({ articles }: { articles: readonly ArticleSaid[] }) {
  const words = useOverviewWords();
  const { card } = usePartWords();
  const say = useStatus();
  const fail = useFail();
  const [isBusy, setIsBusy] = useState(false);
  const take = async (format: WriteListFormat) => {
    setIsBusy(true);
    try {
      const [write, { exportRowsOf }] = await Promise.all([format.load(), import("./export-own")]);
      const keys = articles.flatMap(({ deviceKey }) => deviceKey ?? []);
      const { rows, unread } = await exportRowsOf(keys, (quotation) => draftedIn(card, quotation));
      const text = write({ rows, site: words.site, exportedFrom: window.location.href });
      if (format.to === "file") {
        download(
          `own-quotations.${format.extensions[0]}`,
          `${format.mediaTypes[0]};charset=utf-8`,
          text,
        );
        if (unread > 0) say(words.own.left(unread));
        return;
      }
      const done = await copyText(text);
      say(done ? words.quotationList.taken : words.quotationList.takenNot);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <section
      aria-label={words.quotationList.take}
      className="take-away flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-soft print:hidden noscript:hidden"
    >
      {listFormats
        .filter(({ hasMentions, isFor }) => !hasMentions && isFor === undefined)
        .map((format) => (
          <button
            key={format.id}
            type="button"
            className="button"
            disabled={isBusy || articles.length === 0}
            title={formatWord(words.quotationList.takeHint, format)}
            onClick={() => void take(format).catch(fail)}
          >
            <Icon name={format.to === "clipboard" ? "copy" : "download"} className="size-4" />
            <span>{formatWord(words.quotationList.takeAs, format)}</span>
            <span className="sr-only">{formatWord(words.quotationList.takeHint, format)}</span>
          </button>
        ))}
    </section>
  );
}
