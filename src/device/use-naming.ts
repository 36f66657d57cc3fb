import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DeviceError } from "../library/device/device-error";
import { loadKept } from "../library/device/load-kept";
import type { OnDevice } from "../library/loaded-article";
import { noteSummary } from "../library/own/summaries";
import { articleQuery } from "../library/queries";
import { useStatus } from "../ui/status";
import { useDeviceWords } from "../wording/use-device-words";
import { failureWords } from "./failure-words";

/** Gives speakers of a kept file names, by their ids; the page shows them in all their turns. */
export function useNaming({ file: { key } }: OnDevice) {
  const words = useDeviceWords();
  const queries = useQueryClient();
  const say = useStatus();
  const [failure, setFailure] = useState<string>();
  const name = async (names: Readonly<Record<string, string>>) => {
    const given = Object.values(names).filter((each) => each.trim() !== "");
    try {
      const { nameKeptSpeakers } = await import("../library/corrections/name-kept-speakers");
      const isDone = await nameKeptSpeakers(key, names);
      if (!isDone) return setFailure(words.device.naming.not);
      const loaded = await loadKept(key, new AbortController().signal);
      queries.setQueryData(articleQuery({ from: "device", key }).queryKey, loaded);
      if (loaded.onDevice) void noteSummary(loaded.onDevice.file, loaded.marked);
      setFailure(undefined);
      say(words.device.naming.done(given.length));
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      setFailure(failureWords(error.failure, words));
    }
  };
  return { name, failure };
}
