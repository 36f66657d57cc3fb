import { memo, useEffect, useState } from "react";
import { usePrinting } from "../ui/use-printing";

/** What paper has and the screen does not, before the text. */
export const PrintKey = memo(function PrintKey() {
  const notes = usePrintNotes();
  return notes === undefined ? null : <notes.Key />;
});

/** What paper has and the screen does not, after the text. */
export const PrintNotes = memo(function PrintNotes() {
  const notes = usePrintNotes();
  return notes === undefined ? null : <notes.PrintedNotes />;
});

type Notes = Pick<typeof import("./print-notes"), "Key" | "PrintedNotes">;

const load = async (): Promise<Notes> => {
  const { Key, PrintedNotes } = await import("./print-notes");
  return { Key, PrintedNotes };
};

/** The parts for paper while the page is printed. They are fetched beforehand: printing does not wait. */
function usePrintNotes(): Notes | undefined {
  const [notes, setNotes] = useState<Notes>();
  const printing = usePrinting();
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => {
      void load().then((loaded) => {
        if (!left) setNotes(loaded);
      });
    }, 400);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, []);
  return printing ? notes : undefined;
}
