import { type FormEvent, useState } from "react";
import type { OwnView } from "../../core/address/own-params";
import type { ArticleSaid } from "../../sources/library/article-said";
import type { GroupMembership } from "../../sources/library/own/groups";
import { ChoiceField, fieldRow, Labelled } from "../ui/labelled-fields";
import { useStatus } from "../ui/status";
import { useOverviewWords } from "../wording/use-overview-words";

interface Props {
  readonly all: readonly ArticleSaid[];
  readonly chosen: readonly ArticleSaid[];
  readonly groups: readonly GroupMembership[];
  readonly view: OwnView;
  readonly go: (change: Partial<OwnView>) => void;
}

const keyOf = ({ deviceKey = "" }: ArticleSaid) => deviceKey;

/** Which files are looked at: a group of them, or some picked one by one; and putting those into groups. */
export function OwnFiles({ all, chosen, groups, view, go }: Props) {
  const words = useOverviewWords();
  const names = [...new Set(groups.map(({ group }) => group))].sort();
  const picked = new Set(chosen.map(keyOf));
  const toggle = (key: string) => {
    const files = all.map(keyOf).filter((each) => picked.has(each) !== (each === key));
    go({ files: files.length === all.length ? [] : files, group: "" });
  };
  return (
    <>
      <div className={fieldRow()}>
        <ChoiceField
          label={words.own.group}
          value={view.group}
          options={[
            ["", words.own.everyFile],
            ...[...new Set([...names, ...(view.group === "" ? [] : [view.group])])].map(
              (name) => [name, name] as const,
            ),
          ]}
          onChange={(group) => go({ group, files: [] })}
        />
      </div>
      <details>
        <summary>{words.own.choose}</summary>
        <button type="button" className="text-button" onClick={() => go({ files: [], group: "" })}>
          {words.own.chooseAll}
        </button>
        <ul className="max-h-80 overflow-auto">
          {all.map((article) => (
            <li key={article.id} lang={article.language}>
              <label>
                <input
                  type="checkbox"
                  checked={picked.has(keyOf(article))}
                  onChange={() => toggle(keyOf(article))}
                />{" "}
                <bdi>{article.headline}</bdi>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <Grouping keys={[...picked]} group={view.group} go={go} />
    </>
  );
}

interface GroupingProps {
  readonly keys: readonly string[];
  readonly group: string;
  readonly go: Props["go"];
}

function Grouping({ keys, group, go }: GroupingProps) {
  const words = useOverviewWords();
  const say = useStatus();
  const [name, setName] = useState("");
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === "") return;
    const { addToGroup } = await import("../../sources/library/own/groups");
    await addToGroup(wanted, keys);
    say(words.own.added(keys.length, wanted));
    setName("");
    go({ group: wanted, files: [] });
  };
  const remove = async () => {
    const { removeFromGroup } = await import("../../sources/library/own/groups");
    await removeFromGroup(name.trim() || group, keys);
    say(words.own.takenOut(keys.length, name.trim() || group));
  };
  return (
    <form className={fieldRow()} onSubmit={(event) => void add(event)}>
      <Labelled label={words.own.groupName}>
        <input
          className="field"
          maxLength={80}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Labelled>
      <button type="submit" className="button" disabled={keys.length === 0}>
        {words.own.add}
      </button>
      {(group !== "" || name.trim() !== "") && (
        <button type="button" className="button" onClick={() => void remove()}>
          {words.own.remove}
        </button>
      )}
    </form>
  );
}
