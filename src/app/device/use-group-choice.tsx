import { type ReactNode, useId } from "react";
import { useSearchParams } from "react-router";
import type { GroupMembership } from "../../sources/library/own/groups";
import { useDeviceWords } from "../wording/use-device-words";

interface GroupChoice {
  /** The name of the group that is shown; empty for all files. */
  readonly group: string;
  /** What it is chosen with, where there are groups. */
  readonly choice: ReactNode;
  readonly isInGroup: (key: IDBValidKey) => boolean;
}

/** Which of the reader's groups of files is shown, as the address says. */
export function useGroupChoice(memberships: readonly GroupMembership[]): GroupChoice {
  const { shelf } = useDeviceWords().device;
  const id = useId();
  const [params, setParams] = useSearchParams();
  const group = params.get("group") ?? "";
  const keys = new Set(memberships.filter((each) => each.group === group).map(({ key }) => key));
  const names = new Set(memberships.map((each) => each.group));
  if (group !== "") names.add(group);
  const choose = (name: string) =>
    setParams(
      (before) => {
        before.delete("group");
        if (name !== "") before.set("group", name);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const choice = names.size > 0 && (
    <p className="mt-2 flex items-center gap-2 text-sm">
      <label htmlFor={id}>{shelf.group}</label>
      <select
        id={id}
        className="field max-w-64"
        value={group}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{shelf.everyFile}</option>
        {[...names].sort().map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </p>
  );
  return {
    group,
    choice,
    isInGroup: (key) => group === "" || (typeof key === "string" && keys.has(key)),
  };
}
