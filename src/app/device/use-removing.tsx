import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { DeviceError } from "../../sources/library/device/device-error";
import type { KeptFile, ListedFile } from "../../sources/library/device/kept-file";
import { shelfQuery } from "../../sources/library/device/shelf-query";
import { letGo } from "../../sources/library/device/unkept";
import { forgetFile } from "../../sources/library/own/forget-file";
import { removeWithUndo } from "../../sources/library/own/remove-with-undo";
import { useDeviceWords } from "../wording/use-device-words";
import { failureWords } from "./failure-words";

interface Notice {
  readonly id: number;
  readonly text: string;
  readonly undo?: () => Promise<unknown>;
}

/** Removes files from this device, each with a way to undo it as long as the list is on screen. */
export function useRemoving() {
  const words = useDeviceWords();
  const queries = useQueryClient();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const nextId = useRef(0);

  const tell = (notice: Omit<Notice, "id">) => {
    nextId.current += 1;
    setNotices((all) => [...all, { ...notice, id: nextId.current }]);
  };
  const drop = (id: number) => setNotices((all) => all.filter((each) => each.id !== id));
  const orSay = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      tell({ text: failureWords(error.failure, words) });
    }
  };

  return {
    remove: (listed: ListedFile) =>
      orSay(async () => {
        const isWhole = listed.status === "whole";
        const name = isWhole ? listed.file.headline : listed.name;
        const { revision } = isWhole ? listed.file : listed;
        const undo = await removeWithUndo(listed.key, revision, isWhole ? listed.key : undefined);
        if (undo === undefined) tell({ text: words.device.shelf.changed(name) });
        else tell({ text: words.device.shelf.removed(name), undo });
      }),
    letGo: (file: KeptFile) => {
      letGo(file.key);
      void forgetFile(file.key);
      void queries.invalidateQueries({ queryKey: shelfQuery().queryKey });
    },
    notices: notices.map(
      ({ id, text, undo }): ReactNode => (
        <div
          key={id}
          role="status"
          className="my-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-1.5 text-sm *:[p]:flex-[1_1_12rem]"
        >
          <p>{text}</p>
          {undo && (
            <button
              type="button"
              className="text-button"
              // What had the focus has gone with the file.
              ref={(button) => button?.focus()}
              onClick={() => {
                drop(id);
                void orSay(undo);
              }}
            >
              {words.device.shelf.undo}
            </button>
          )}
          <button type="button" className="text-button" onClick={() => drop(id)}>
            {words.device.shelf.dismiss}
          </button>
        </div>
      ),
    ),
  };
}
