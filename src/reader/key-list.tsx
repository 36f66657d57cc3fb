import { useState } from "react";
import { usePartWords } from "../wording/use-part-words";
import { type KeyCommand, keys, setSingleKeys, singleKeysOn } from "./keys";

/** The keys and what they do, and the switch that turns single-key shortcuts off. */
export function KeyList() {
  const words = usePartWords();
  const [on, setOn] = useState(singleKeysOn);
  const rows = [...(Object.entries(keys) as [KeyCommand, string][]), ["close", "Esc"] as const];
  return (
    <>
      <dl className="key-list">
        {rows.map(([command, key]) => (
          <div key={command}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.keys.list[command]}</dd>
          </div>
        ))}
      </dl>
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
