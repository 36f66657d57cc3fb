import type { View } from "../../core/address/view-param";
import { useReading } from "../reading/reading";
import { useWords } from "../wording/use-words";

const views: readonly Exclude<View, "edit">[] = ["highlight", "focus"];

/** Highlight or focus: all of the text, or only the passages with a match. */
export function ViewSwitch() {
  const words = useWords();
  const { view, go } = useReading();
  const names = { highlight: words.reader.highlight, focus: words.reader.focus };
  const hints = { highlight: words.reader.highlightHint, focus: words.reader.focusHint };
  return (
    <div role="group" aria-label={words.reader.view} className="switch">
      {views.map((each) => (
        <button
          key={each}
          type="button"
          className="switch-value"
          aria-pressed={view === each}
          title={hints[each]}
          onClick={() => {
            if (view !== each) go({ view: each });
          }}
        >
          {names[each]}
        </button>
      ))}
    </div>
  );
}
