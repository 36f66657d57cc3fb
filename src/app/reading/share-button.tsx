import { useState } from "react";
import { copyText } from "../ui/copy-text";
import { Icon } from "../ui/icon";
import { useStatus } from "../ui/status";
import { useWords } from "../wording/use-words";

/** Shares exactly this view: the system's share sheet on a touch screen that has one, else the clipboard. */
export function ShareButton() {
  const words = useWords();
  const say = useStatus();
  const [result, setResult] = useState<"copied" | "failed">();
  const share = async () => {
    const done = await shareAddress();
    if (done === "shared") return;
    setResult(done);
    say(done === "copied" ? words.reader.copied : words.reader.copyFailed);
    setTimeout(() => setResult(undefined), 2500);
  };
  return (
    <button
      type="button"
      className="tool"
      title={words.reader.shareTitle}
      onClick={() => void share()}
      data-share
    >
      <Icon name={result === "copied" ? "check" : "share"} />
      <span className="tool-text">
        {result === "copied" ? words.reader.copied : words.reader.share}
      </span>
    </button>
  );
}

async function shareAddress(): Promise<"shared" | "copied" | "failed"> {
  const url = window.location.href;
  const touch = window.matchMedia?.("(pointer: coarse)").matches;
  if (touch && "share" in navigator) {
    try {
      await navigator.share({ title: document.title, url });
      return "shared";
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return "shared";
    }
  }
  return (await copyText(url)) ? "copied" : "failed";
}
