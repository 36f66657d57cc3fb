import { type ReactNode, useState } from "react";
import { type EditorCommand, editorKeys } from "../editor/keys";
import { useReading } from "../reading/reading";
import Sheet from "../ui/sheet";
import { setSingleKeys, singleKeysOn } from "../ui/single-keys";
import { useEditorWords } from "../wording/use-editor-words";
import { usePartWords } from "../wording/use-part-words";
import { type KeyCommand, keys } from "./keys";
import { SectionList } from "./section-list";
import { ViewSwitch } from "./view-switch";

export type SheetName = "filters" | "sections" | "keys";

interface Props {
  readonly name: SheetName;
  /** How many annotations the selection leaves, as a sentence. */
  readonly shown: string;
  readonly panel: ReactNode;
  readonly onClose: () => void;
}

/** The panels that open over the page: filters and sections where there is no room beside the text, and the keys. */
export default function Sheets({ name, shown, panel, onClose }: Props) {
  const words = usePartWords();
  const titles = {
    filters: words.filters.title,
    sections: words.reader.sections,
    keys: words.keys.title,
  };
  const foot =
    name === "filters" ? (
      <>
        <span>{shown}</span>
        <button type="button" className="button button-strong" onClick={onClose}>
          {words.facets.done}
        </button>
      </>
    ) : undefined;
  return (
    <Sheet title={titles[name]} closeLabel={words.keys.close} onClose={onClose} foot={foot}>
      {name === "filters" && (
        <>
          <ViewSwitch />
          {panel}
        </>
      )}
      {name === "sections" && (
        <nav aria-label={words.reader.sections}>
          <SectionList onFollow={onClose} />
        </nav>
      )}
      {name === "keys" && <KeyList />}
    </Sheet>
  );
}

/** The keys and what they do, and the switch that turns single-key shortcuts off. */
function KeyList() {
  const words = usePartWords();
  const { editor } = useEditorWords();
  const { view } = useReading();
  const [on, setOn] = useState(singleKeysOn);
  const rows: readonly [KeyCommand | "close", readonly string[]][] = [
    ...(Object.entries(keys) as [KeyCommand, readonly string[]][]).filter(
      ([command, typed]) => view !== "edit" || (command !== "card" && !isTaken(typed)),
    ),
    ["close", ["Esc"]],
  ];
  return (
    <>
      <dl className="key-list">
        {rows.map(([command, typed]) => (
          <div className="flex items-center gap-4 py-1.25" key={command}>
            <dt className="flex flex-[0_0_4rem] gap-1">
              {typed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keys.list[command]}</dd>
          </div>
        ))}
      </dl>
      {view === "edit" && (
        <>
          <h3 className="side-title">{editor.keysTitle}</h3>
          <dl className="key-list">
            {(Object.keys(editorKeys) as EditorCommand[]).map((command) => (
              <div className="flex items-center gap-4 py-1.25" key={command}>
                <dt className="flex flex-[0_0_4rem] gap-1">
                  {editorKeys[command].map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{editor.keys[command]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setSingleKeys(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        <span>
          <span>{words.keys.single}</span>
          <small>{words.keys.singleHint}</small>
        </span>
      </label>
    </>
  );
}

/** Whether keys do something else while an article is corrected. */
function isTaken(typed: readonly string[]): boolean {
  const taken: readonly string[] = Object.values(editorKeys).flat();
  return typed.some((key) => taken.includes(key));
}
