import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { ownHref } from "../../core/address/own-params";
import { acknowledgeEmptied, type Shelf as Contents } from "../../sources/library/device/shelf";
import {
  followChanges,
  lookThoroughly,
  shelfQuery,
} from "../../sources/library/device/shelf-query";
import type { GroupMembership } from "../../sources/library/own/groups";
import { membershipsQuery } from "../../sources/library/own/own-queries";
import { completeSummaries } from "../../sources/library/own/summaries";
import { Link } from "../ui/link";
import { untilIdle } from "../ui/when-idle";
import { useDeviceWords } from "../wording/use-device-words";
import { failureWords } from "./failure-words";
import { DamagedRow, FileRow } from "./shelf-rows";
import { useGroupChoice } from "./use-group-choice";
import { usePaste } from "./use-paste";
import { useRemoving } from "./use-removing";

/** How many files are shown before the reader asks for all. */
const first = 5;

const noGroups: readonly GroupMembership[] = [];

/** What is kept on this device; nothing at all where nothing has been. */
export default function FileShelf() {
  const queries = useQueryClient();
  const { data } = useQuery(shelfQuery());
  // Asked for at once: a choice that came later would move the list.
  const { data: groups = noGroups, isPending } = useQuery(membershipsQuery());
  usePaste();
  useEffect(() => followChanges(queries), [queries]);
  useEffect(() => {
    if (data === undefined) return;
    void lookThoroughly(queries, untilIdle).then(() => completeSummaries(untilIdle));
  }, [data, queries]);
  if (data === undefined || isPending) return null;
  return <ShelfOf contents={data} groups={groups} />;
}

interface Props {
  readonly contents: Contents;
  readonly groups: readonly GroupMembership[];
}

function ShelfOf({ contents, groups }: Props) {
  const words = useDeviceWords();
  const queries = useQueryClient();
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const removing = useRemoving();
  const { failure, emptied } = contents;
  const { group, choice, isInGroup } = useGroupChoice(groups);
  const files = contents.files.filter(({ key }) => isInGroup(key));
  const held = contents.held.filter(({ key }) => isInGroup(key));
  const shown = isWhole ? files : files.slice(0, first);
  const isEmpty =
    contents.files.length + contents.held.length === 0 && removing.notices.length === 0;
  if (isEmpty && emptied === 0 && !isPassing(failure)) {
    return failure === undefined ? null : (
      <p className="mt-2 text-xs text-ink-soft">{failureWords(failure, words)}</p>
    );
  }
  const listAgain = () => void queries.invalidateQueries({ queryKey: shelfQuery().queryKey });
  const acknowledge = () => {
    acknowledgeEmptied();
    listAgain();
  };
  return (
    <section
      className="mt-8 mb-10 rounded-lg border border-line bg-raised px-5 pt-4.5 pb-4 print:hidden"
      aria-labelledby={id}
    >
      <h2 id={id} className="text-sm font-semibold">
        {words.device.shelf.title}
      </h2>
      {failure !== undefined && (
        <div className="notice my-3">
          <p>{failureWords(failure, words)}</p>
          <button type="button" className="text-button" onClick={listAgain}>
            {words.errors.retry}
          </button>
        </div>
      )}
      {emptied > 0 && (
        <div role="alert" className="notice my-3">
          <p>{words.device.shelf.emptied(emptied)}</p>
          <button type="button" className="text-button" onClick={acknowledge}>
            {words.device.shelf.dismiss}
          </button>
        </div>
      )}
      {removing.notices}
      {choice}
      <ul className="*:not-first:border-t *:not-first:border-line">
        {held.map((file) => (
          <li key={file.key}>
            <FileRow file={file} isKept={false} remove={() => removing.letGo(file)} />
          </li>
        ))}
        {shown.map((listed) => (
          <li key={listed.status === "damaged" ? `damaged ${listed.name}` : listed.key}>
            {listed.status === "damaged" ? (
              <DamagedRow file={listed} remove={() => void removing.remove(listed)} />
            ) : (
              <FileRow file={listed.file} isKept remove={() => void removing.remove(listed)} />
            )}
          </li>
        ))}
      </ul>
      {files.length > shown.length && (
        <button type="button" className="text-button" onClick={() => setIsWhole(true)}>
          {words.device.shelf.all(files.length)}
        </button>
      )}
      {contents.files.length + contents.held.length > 1 && (
        <p>
          <Link to={ownHref({ group })}>{words.device.shelf.together}</Link>
        </p>
      )}
      {contents.files.length > 0 && <StorageLine contents={contents} />}
    </section>
  );
}

/** Whether there may well be files that cannot be listed just now. */
function isPassing(failure: Contents["failure"]): boolean {
  return failure !== undefined && ["newer", "blocked", "busy"].includes(failure.reason);
}

/** How much the files take, and for how long the browser keeps them. */
function StorageLine({ contents: { files, isForGood } }: { contents: Contents }) {
  const words = useDeviceWords();
  const taken = files.reduce(
    (sum, each) => sum + (each.status === "whole" ? each.file.size : 0),
    0,
  );
  return (
    <p className="mt-2 text-xs text-ink-soft">
      {words.device.shelf.used(files.length, taken)}{" "}
      {isForGood ? words.device.shelf.keptForGood : words.device.shelf.keptForNow}
    </p>
  );
}
