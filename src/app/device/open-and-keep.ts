import type { QueryClient } from "@tanstack/react-query";
import { isLostCode } from "../../offline/lost-code";
import type { Manner } from "../../sources/library/device/keep";
import { keepOrHold } from "../../sources/library/device/keep-or-hold";
import { type BroughtFile, openFile } from "../../sources/library/device/open-file";
import { followChanges, shelfQuery } from "../../sources/library/device/shelf-query";
import { LostCodeError } from "../../sources/library/opening/lost-code";
import { noteLeftOut } from "../../sources/library/own/left-out-lines";
import { noteSummary } from "../../sources/library/own/summaries";
import { articleQuery } from "../../sources/library/queries";
import { untilIdle } from "../ui/when-idle";
import type { OpeningState, ReadFile } from "./opening";
import { rememberOutcome } from "./opening-outcomes";

/** Reads a file and keeps the article in it; tells each step to `onState`. Throws what was aborted. */
export async function openAndKeep(
  file: BroughtFile,
  signal: AbortSignal,
  queries: QueryClient,
  onState: (state: OpeningState) => void,
): Promise<Opened> {
  onState({ type: "working", step: "reading" });
  const opening = await openFile(file, signal, (step) => onState({ type: "working", step }));
  signal.throwIfAborted();
  if (opening.status === "refused") {
    return { state: { type: "refused", problems: opening.problems }, more: [] };
  }
  return { state: await keepRead(opening, undefined, queries), more: opening.more };
}

/** What became of a file, and the further articles that are in it. */
interface Opened {
  readonly state: OpeningState;
  readonly more: readonly BroughtFile[];
}

/** What is said of a file that could not be opened by no fault of its own. */
export function failedToOpen(error: unknown): Opened {
  const isLost = error instanceof LostCodeError || isLostCode(error);
  const fault = isLost ? "lost code" : { says: String(error) };
  return { state: { type: "failed", fault }, more: [] };
}

/** Keeps a file that has become an article, and lays the article ready for its page. */
export async function keepRead(
  file: ReadFile,
  manner: Manner | undefined,
  queries: QueryClient,
): Promise<OpeningState> {
  followChanges(queries);
  const keeping = await keepOrHold(file.opened, manner);
  if (keeping.status === "asked") return { type: "asked", file, others: keeping.others };
  const { queryKey } = articleQuery({ from: "device", key: keeping.file.key });
  const lines = file.report?.leftOut ?? [];
  const { labels } = file;
  const leftOut =
    lines.length === 0 && labels === undefined ? undefined : { lines, back: {}, labels };
  const isKept = keeping.status !== "unkept";
  const origin = { from: "device", file: keeping.file, isKept, leftOut } as const;
  queries.setQueryData(queryKey, { marked: file.marked, origin });
  rememberOutcome(keeping, file.report);
  // What was known of an earlier file under this key is not of this one.
  if (isKept && (keeping.status !== "same" || leftOut)) void noteLeftOut(keeping.file.key, leftOut);
  // Not before the article is on screen: of a large one it takes a moment.
  void noteSummary(keeping.file, file.marked, untilIdle());
  void queries.invalidateQueries({ queryKey: shelfQuery().queryKey });
  return { type: "done", keeping };
}
