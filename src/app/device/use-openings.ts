import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { articleHref } from "../../core/address/paths";
import { isLostCode } from "../../offline/lost-code";
import { broughtTogether } from "../../sources/library/device/brought-together";
import type { Manner } from "../../sources/library/device/keep";
import { keepOrHold } from "../../sources/library/device/keep-or-hold";
import { type BroughtFile, openFile } from "../../sources/library/device/open-file";
import { followChanges, shelfQuery } from "../../sources/library/device/shelf-query";
import { LostCodeError } from "../../sources/library/opening/lost-code";
import { noteLeftOut } from "../../sources/library/own/left-out-lines";
import { noteSummary } from "../../sources/library/own/summaries";
import { articleQuery } from "../../sources/library/queries";
import { tellArrival } from "./arrivals";
import type { Opening, OpeningState, ReadFile } from "./opening";
import { pause } from "./pause";

/** So many further articles of one file are opened without a question. */
const mostAtOnce = 19;

/** Opens what the reader brings, one after the other; goes to it at once when it was one and is good. */
export function useOpenings() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [openings, setOpenings] = useState<readonly Opening[]>([]);
  const work = useRef({ nextId: 0, abort: new AbortController() });

  const become = useCallback((id: number, state: OpeningState) => {
    setOpenings((all) => all.map((each) => (each.id === id ? { ...each, state } : each)));
  }, []);

  const goTo = useCallback(
    (id: number, state: OpeningState) => {
      if (state.type !== "done") return;
      setOpenings((all) => all.filter((each) => each.id !== id));
      void navigate(articleHref({ from: "device", key: state.keeping.file.key }));
    },
    [navigate],
  );

  /** Gives what became of each, in order; nothing of those that were cancelled. */
  const bring = useCallback(
    async (files: readonly BroughtFile[]): Promise<readonly OpeningState[]> => {
      const { signal } = work.current.abort;
      const batch: { readonly id: number; readonly file: BroughtFile }[] = [];
      const add = (
        more: readonly BroughtFile[],
        others: (all: readonly Opening[]) => readonly Opening[],
      ) => {
        const added = more.map((file) => {
          work.current.nextId += 1;
          return { id: work.current.nextId, file };
        });
        batch.push(...added);
        const waiting = added.map(
          ({ id, file }): Opening => ({ id, name: file.name, state: { type: "waiting" } }),
        );
        setOpenings((all) => [...others(all), ...waiting]);
      };
      /** So many are not opened unasked: each is kept, and listed in the library. */
      const ask = (more: readonly BroughtFile[]) => {
        work.current.nextId += 1;
        const asked: Opening = {
          id: work.current.nextId,
          name: files[0]?.name ?? "",
          state: { type: "many", files: more },
        };
        setOpenings((all) => [...all, asked]);
      };
      const isZip = ({ name, type = "" }: BroughtFile) =>
        /\.zip$/i.test(name) || /^application\/(x-)?zip/.test(type);
      const isAlone = files.length === 1 && !files.some(isZip);
      const together = isAlone ? files : await broughtTogether(files, signal).catch(() => files);
      if (signal.aborted) return [];
      add(together, (all) => all.filter(({ state }) => state.type === "asked"));
      const states: OpeningState[] = [];
      for (const { id, file } of batch) {
        const opened = await open(file, signal, queries, (each) => become(id, each)).catch(failed);
        if (signal.aborted) return states;
        become(id, opened.state);
        states.push(opened.state);
        if (opened.more.length > mostAtOnce) ask(opened.more);
        else if (opened.more.length > 0) add(opened.more, (all) => all);
        if (batch.length === 1 && opened.more.length === 0) goTo(id, opened.state);
      }
      return states;
    },
    [queries, become, goTo],
  );

  /** Answers whether a file is to stand beside the kept one or in its place. */
  const decide = useCallback(
    async ({ id, state }: Opening, manner: Manner) => {
      if (state.type !== "asked") return;
      const decided = await keepRead(state.file, manner, queries);
      become(id, decided);
      if (openings.length === 1) goTo(id, decided);
    },
    [queries, become, goTo, openings.length],
  );

  /** Opens the many articles that a question is about. */
  const openAll = useCallback(
    async ({ id, state }: Opening) => {
      if (state.type !== "many") return;
      setOpenings((all) => all.filter((each) => each.id !== id));
      await bring(state.files);
    },
    [bring],
  );

  /** Forgets what has been opened, and stops what is being opened. What has been kept stays. */
  const clear = useCallback(() => {
    work.current.abort.abort();
    work.current.abort = new AbortController();
    setOpenings([]);
  }, []);

  return { openings, bring, decide, openAll, clear };
}

async function open(
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

function failed(error: unknown): Opened {
  const isLost = error instanceof LostCodeError || isLostCode(error);
  const fault = isLost ? "lost code" : { says: String(error) };
  return { state: { type: "failed", fault }, more: [] };
}

/** Keeps a file that has become an article, and lays the article ready for its page. */
async function keepRead(
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
  tellArrival(keeping, file.report);
  // What was known of an earlier file under this key is not of this one.
  if (isKept && (keeping.status !== "same" || leftOut)) void noteLeftOut(keeping.file.key, leftOut);
  // Not before the article is on screen: of a large one it takes a moment.
  void pause().then(() => noteSummary(keeping.file, file.marked));
  void queries.invalidateQueries({ queryKey: shelfQuery().queryKey });
  return { type: "done", keeping };
}
