import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { articleHref } from "../../core/address/paths";
import { broughtTogether } from "../../sources/library/device/brought-together";
import type { Manner } from "../../sources/library/device/keep";
import type { BroughtFile } from "../../sources/library/device/open-file";
import { failedToOpen, keepRead, openAndKeep } from "./open-and-keep";
import type { Opening, OpeningState } from "./opening";

/** So many further articles of one file are opened without a question. */
const mostAtOnce = 19;

/** Opens what the reader brings, one after the other; goes to it at once when it was one and is good. */
export function useOpenings() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { openings, add, become, remove, removeAll } = useOpeningList();
  const work = useRef(new AbortController());

  const goTo = useCallback(
    (id: number, state: OpeningState) => {
      if (state.type !== "done") return;
      remove((each) => each.id === id);
      void navigate(articleHref({ from: "device", key: state.keeping.file.key }));
    },
    [navigate, remove],
  );

  /** Gives what became of each, in order; nothing of those that were cancelled. */
  const bring = useCallback(
    async (files: readonly BroughtFile[]): Promise<readonly OpeningState[]> => {
      const { signal } = work.current;
      const isAlone = files.length === 1 && !files.some(isZip);
      const together = isAlone ? files : await broughtTogether(files, signal).catch(() => files);
      if (signal.aborted) return [];
      remove(({ state }) => state.type === "asked");
      const addWaiting = (more: readonly BroughtFile[]) =>
        more.map((file) => ({ id: add(file.name, { type: "waiting" }), file }));
      const batch = addWaiting(together);
      const states: OpeningState[] = [];
      for (const { id, file } of batch) {
        const onState = (state: OpeningState) => become(id, state);
        const { state, more } = await openAndKeep(file, signal, queries, onState).catch(
          failedToOpen,
        );
        if (signal.aborted) return states;
        become(id, state);
        states.push(state);
        // Of many each would be kept, and listed in the library: not without a question.
        if (more.length > mostAtOnce) add(files[0]?.name ?? "", { type: "many", files: more });
        else batch.push(...addWaiting(more));
        if (batch.length === 1 && more.length === 0) goTo(id, state);
      }
      return states;
    },
    [queries, add, become, remove, goTo],
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
      remove((each) => each.id === id);
      await bring(state.files);
    },
    [bring, remove],
  );

  /** Forgets what has been opened, and stops what is being opened. What has been kept stays. */
  const clear = useCallback(() => {
    work.current.abort();
    work.current = new AbortController();
    removeAll();
  }, [removeAll]);

  return { openings, bring, decide, openAll, clear };
}

/** The openings that are shown, and the ways to change their list. */
function useOpeningList() {
  const [openings, setOpenings] = useState<readonly Opening[]>([]);
  const nextId = useRef(0);
  /** Adds one at the end; gives its id. */
  const add = useCallback((name: string, state: OpeningState): number => {
    nextId.current += 1;
    const id = nextId.current;
    setOpenings((all) => [...all, { id, name, state }]);
    return id;
  }, []);
  const become = useCallback((id: number, state: OpeningState) => {
    setOpenings((all) => all.map((each) => (each.id === id ? { ...each, state } : each)));
  }, []);
  const remove = useCallback((isGone: (opening: Opening) => boolean) => {
    setOpenings((all) => all.filter((each) => !isGone(each)));
  }, []);
  const removeAll = useCallback(() => setOpenings([]), []);
  return { openings, add, become, remove, removeAll };
}

function isZip({ name, type = "" }: BroughtFile): boolean {
  return /\.zip$/i.test(name) || /^application\/(x-)?zip/.test(type);
}
