import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DeviceError } from "../../sources/library/device/device-error";
import { loadKept } from "../../sources/library/device/load-kept";
import type { FromDevice } from "../../sources/library/document";
import { noteSummary } from "../../sources/library/own/summaries";
import { articleQuery } from "../../sources/library/queries";
import { useStatus } from "../ui/status";
import { useDeviceWords } from "../wording/use-device-words";
import { failureWords } from "./failure-words";

/** Makes corrections of a kept file from above it; the page shows them at once, and says what is done. */
export function useCorrecting({ file: { key } }: FromDevice) {
  const words = useDeviceWords();
  const queries = useQueryClient();
  const say = useStatus();
  const [failure, setFailure] = useState<string>();
  /** `make` gives false where nothing could be made. */
  const correct = async (make: (key: string) => Promise<boolean>, done: string) => {
    try {
      if (!(await make(key))) return setFailure(words.device.labels.not);
      const loaded = await loadKept(key, new AbortController().signal);
      queries.setQueryData(articleQuery({ from: "device", key }).queryKey, loaded);
      void noteSummary(loaded.origin.file, loaded.marked);
      setFailure(undefined);
      say(done);
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      setFailure(failureWords(error.failure, words));
    }
  };
  return { correct, failure };
}
