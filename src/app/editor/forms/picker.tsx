import { type ReactNode, useId, useState } from "react";
import type { Kind } from "../../../core/article/kinds";
import { type Option, parsedValue } from "../option";

export interface Making {
  readonly kind: Kind;
  readonly label: (name: string) => string;
  readonly make: (name: string) => void;
}

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  /** What is offered only once it is typed, as there is too much of it. */
  readonly more?: readonly Option[];
  readonly onPick: (value: string) => void;
  /** What a name that is not there yet can be made. */
  readonly makes: readonly Making[];
  readonly onClose: () => void;
}

/**
 * A list that is narrowed by typing: Enter takes what is marked, arrows move, and a digit takes one of the
 * first nine as long as nothing has been typed. What is not there can be made, as each of `makes`.
 */
export function Picker({ label, options, more = [], onPick, makes, onClose }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const typed = text.trim();
  const offered = typed === "" ? options : [...options, ...more];
  const found = offered.filter((option) => hasWords(option.label, typed));
  const isThere = ({ kind }: Making) =>
    found.some(({ label, value }) => label === typed && parsedValue(value).kind === kind);
  const made = typed === "" ? [] : makes.filter((making) => !isThere(making));
  const count = found.length + made.length;
  const active = Math.min(at, Math.max(0, count - 1));
  const take = (index: number) => {
    const option = found[index];
    if (option !== undefined) onPick(option.value);
    else made[index - found.length]?.make(typed);
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const digit = text === "" && /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
    if (event.key === "ArrowDown") setAt((active + 1) % Math.max(1, count));
    else if (event.key === "ArrowUp") setAt((active - 1 + count) % Math.max(1, count));
    else if (event.key === "Enter") take(active);
    else if (event.key === "Escape") onClose();
    else if (found[digit - 1] !== undefined) take(digit - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <label className="text-ink-soft" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it opens where the reader has asked to type
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id={`${id}-list`} className="pen-scroll" role="listbox" aria-label={label}>
        {found.map((option, index) => (
          <PickerOption
            key={option.value}
            id={`${id}-${index}`}
            isActive={index === active}
            isChosen={option.isChosen}
            onTake={() => take(index)}
          >
            {index < 9 && text === "" && <span aria-hidden="true">{index + 1}</span>}
            <bdi>{option.label}</bdi>
            {option.hint !== undefined && <small>{option.hint}</small>}
          </PickerOption>
        ))}
        {made.map((making, index) => (
          <PickerOption
            key={making.kind}
            id={`${id}-${found.length + index}`}
            isActive={active === found.length + index}
            onTake={() => take(found.length + index)}
          >
            {making.label(typed)}
          </PickerOption>
        ))}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly isChosen?: boolean | undefined;
  readonly onTake: () => void;
  readonly children: ReactNode;
}

function PickerOption({ id, isActive, isChosen, onTake, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className="flex min-h-8 cursor-pointer items-baseline gap-2 rounded-[0.375rem] px-2 py-1.25 aria-selected:bg-sunken aria-selected:framed data-chosen:after:text-accent data-chosen:after:content-['✓'] [&_small]:whitespace-nowrap [&_small]:text-ink-soft"
      aria-selected={isActive}
      data-chosen={isChosen || undefined}
      onClick={onTake}
    >
      {children}
    </div>
  );
}

/** Whether a name has every word that has been typed, or their beginnings, in any case and without accents. */
export function hasWords(name: string, typed: string): boolean {
  const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const own = plain(name).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => own.some((each) => each.startsWith(word)));
}
