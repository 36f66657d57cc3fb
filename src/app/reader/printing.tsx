import { memo } from "react";
import { useLoaded } from "../ui/use-loaded";
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

/** Nobody prints sooner, and what is read first is not kept waiting. */
const loadAfterMs = 400;

async function load() {
  await new Promise((resolve) => setTimeout(resolve, loadAfterMs));
  const { Key, PrintedNotes } = await import("./print-notes");
  return { Key, PrintedNotes };
}

/** The parts for paper while the page is printed. They are fetched beforehand: printing does not wait. */
function usePrintNotes() {
  const notes = useLoaded(load);
  return usePrinting() ? notes : undefined;
}
