import { useEffect, useRef } from "react";
import { patterns } from "../../core/address/paths";
import { readFormats } from "../../formats/read-formats";
import { useDeviceWords } from "../wording/use-device-words";
import { bring } from "./brought";
import { nothingPasted } from "./pasted";
import "../styles/pages.css";
import { Link } from "../ui/link";

/** What the choice of files offers: the endings and media types of all formats that can be read. */
const accepted = readFormats
  .flatMap(({ extensions, mediaTypes }) => [...extensions.map((each) => `.${each}`), ...mediaTypes])
  .join();

/** The ways in that need no pointer: a file to choose, and a place to paste text into. */
export function OpenButtons() {
  const words = useDeviceWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const chosenNone = () => bring({ type: "away" });
    const chooser = input.current;
    chooser?.addEventListener("cancel", chosenNone);
    return () => chooser?.removeEventListener("cancel", chosenNone);
  }, []);
  return (
    <section
      className="mt-6 flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden noscript:hidden"
      aria-label={words.device.open.title}
    >
      <input
        ref={input}
        type="file"
        accept={accepted}
        multiple
        hidden
        onChange={({ target }) => {
          bring({ type: "files", files: [...(target.files ?? [])] });
          // The same file may be chosen again, once it has been mended.
          target.value = "";
        }}
      />
      <button
        type="button"
        className="button"
        onClick={() => {
          bring({ type: "choosing" });
          input.current?.click();
        }}
      >
        {words.device.open.file}
      </button>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={() => bring({ type: "pasted", pasted: nothingPasted })}
      >
        {words.device.open.paste}
      </button>
      <Link to={patterns.newArticle} className="button">
        {words.device.compose.title}
      </Link>
      {/* A line of its own in every language: nothing below moves when the language changes. */}
      <p className="flex-[1_1_100%] text-sm text-pretty text-ink-soft">
        <span>{words.device.open.hint}</span>{" "}
        <button
          type="button"
          className="text-button px-0"
          onClick={() =>
            void import("./example-text").then(({ exampleText }) =>
              bring({ type: "text", text: exampleText }),
            )
          }
        >
          {words.device.open.example}
        </button>
      </p>
    </section>
  );
}
