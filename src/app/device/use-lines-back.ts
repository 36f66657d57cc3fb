import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DeviceError } from "../../sources/library/device/device-error";
import type { FromDevice } from "../../sources/library/document";
import { articleQuery } from "../../sources/library/queries";
import { useStatus } from "../ui/status";
import { useDeviceWords } from "../wording/use-device-words";
import { failureWords } from "./failure-words";

/** Puts lines that were left out into the text of a kept file, and takes them out again. */
export function useLinesBack({ file, leftOut }: FromDevice) {
  const words = useDeviceWords();
  const queries = useQueryClient();
  const say = useStatus();
  const [failure, setFailure] = useState<string>();
  const change = async (at: number) => {
    const isBack = leftOut?.back[at] !== undefined;
    try {
      const [{ changeLines }, { putBack, takeOut }] = await Promise.all([
        import("../../sources/library/device/change-lines"),
        import("../../sources/library/device/line-back"),
      ]);
      const loaded = await changeLines(file.key, (value, lines) =>
        isBack ? takeOut(value, lines, at) : putBack(value, lines, at),
      );
      if (loaded === undefined) return setFailure(words.device.draft.notPutBack);
      const { key } = loaded.origin.file;
      queries.setQueryData(articleQuery({ from: "device", key }).queryKey, loaded);
      setFailure(undefined);
      say(isBack ? words.device.draft.isOut : words.device.draft.isBack);
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      setFailure(failureWords(error.failure, words));
    }
  };
  return { change, failure };
}
