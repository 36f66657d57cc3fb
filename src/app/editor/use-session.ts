import { notifyManager, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { carry } from "../../core/article/carry";
import { jsonIn } from "../../sources/library/corrections/corrected-bytes";
import { onOthersCorrecting, readLog } from "../../sources/library/corrections/log";
import { readKept } from "../../sources/library/device/kept-files";
import { heldFile } from "../../sources/library/device/unkept";
import type { Document, FromDevice } from "../../sources/library/document";
import { foreignArticle } from "../../sources/library/foreign-article";
import { noteSummary } from "../../sources/library/own/summaries";
import { articleQuery } from "../../sources/library/queries";
import { untilIdle } from "../ui/when-idle";
import { holdWhileWaiting } from "./hold-while-waiting";
import { Session } from "./session";

/** After the last change, lists of the library follow so much later, in milliseconds. */
const rest = 1500;

let isShowing = false;

// A corrected article is drawn in one step with the tools, not in a task of its own after them.
notifyManager.setScheduler((tell) => (isShowing ? tell() : queueMicrotask(tell)));

/** The correcting of a file on this device; undefined until its file and its log have been read. */
export function useSession({ file }: FromDevice): Session | undefined {
  const queries = useQueryClient();
  const [session, setSession] = useState<Session>();
  const [failed, setFailed] = useState<unknown>();
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { queryKey } = articleQuery({ from: "device", key: file.key });
    const open = async () => {
      const held = heldFile(file.key);
      const { bytes } = held ?? (await readKept(file.key));
      const log = held === undefined ? await readLog(file.revision) : [];
      const base = jsonIn(bytes);
      if (base === undefined || isGone) return;
      const carried = (opened: Document["marked"]) => {
        const loaded = queries.getQueryData<Document>(queryKey);
        const after = foreignArticle(opened);
        return { loaded, marked: loaded === undefined ? after : carry(loaded.marked, after) };
      };
      const show = (opened: Document["marked"]) => {
        const { loaded, marked } = carried(opened);
        isShowing = true;
        if (loaded !== undefined) queries.setQueryData(queryKey, { ...loaded, marked });
        isShowing = false;
        clearTimeout(timer);
        timer = setTimeout(() => void noteSummary(file, marked), rest);
        return marked;
      };
      const now = new Session(base, held === undefined ? file.revision : undefined, log, show);
      holdWhileWaiting(now);
      setSession(now);
      void untilIdle().then(() => {
        const opened = isGone ? undefined : now.shown.lookAhead();
        if (opened === undefined) return;
        // Another tab may have corrected it after the page had read it, and before its log was read here.
        if (log.length > 0) show(opened);
        else carried(opened);
      });
    };
    open().catch(setFailed);
    return () => {
      isGone = true;
    };
  }, [queries, file]);
  useEffect(() => {
    if (session === undefined) return;
    const stop = onOthersCorrecting((revision) => void session.follow(revision));
    // What was written down after the log had been read, and before this was listened for.
    void session.follow(file.revision);
    return stop;
  }, [session, file]);
  // The region around the editor says so.
  if (failed !== undefined) throw failed;
  return session;
}
