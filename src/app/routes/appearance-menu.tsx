import { Suspense, useState } from "react";
import { Icon } from "../ui/icon";
import { part } from "../ui/part";
import { useWords } from "../wording/use-words";

const AppearanceSheet = part(() => import("./appearance-sheet"));

/** The button that opens the choices of theme, text size and language. */
export function AppearanceMenu() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="tool" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="appearance" />
        <span className="sr-only">{words.frame.appearance}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <AppearanceSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
