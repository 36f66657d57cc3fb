import { useId, useState } from "react";

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

/** A field that is set when it is left, or by Enter. */
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
