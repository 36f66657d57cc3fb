import { useEffect, useId, useState } from "react";
import { useLatest } from "../../ui/use-latest";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onSet: (text: string) => void;
  /** Whether it may be left empty. */
  readonly isOptional?: boolean;
  readonly isLong?: boolean;
  /** Whether one can type at once. */
  readonly isFirst?: boolean;
}

/** A field that is set when it is left, whichever way, or by Enter. */
export function TextField({
  label,
  value,
  onSet,
  isOptional = false,
  isLong = false,
  isFirst = false,
}: Props) {
  const id = useId();
  const [text, setText] = useState<string>();
  const set = () => {
    const next = text?.trim();
    if (next !== undefined && next !== value && (isOptional || next !== "")) onSet(next);
    setText(undefined);
  };
  const latest = useLatest(set);
  // What it stands in is closed: a field that is taken away tells of no blur.
  useEffect(() => () => latest.current(), [latest]);
  const shared = {
    id,
    className: "field",
    dir: "auto",
    value: text ?? value,
    onBlur: set,
    autoFocus: isFirst,
  } as const;
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={3} onChange={({ target }) => setText(target.value)} />
      ) : (
        <input
          {...shared}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") set();
          }}
        />
      )}
    </div>
  );
}
