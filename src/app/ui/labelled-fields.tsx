// Fields with their label before them, as they stand in a row of controls.
import type { ReactNode } from "react";
import "../styles/pages.css";

const row = "gap-3 noscript:hidden print:hidden";

/** Each field of a list's row is at least as wide as what it says, and has a line of its own where it must. */
const rows = {
  list: `${row} mt-6 mb-3 flex flex-wrap *:max-w-full *:flex-[1_0_auto] *:first:flex-[2_1_12rem] max-desk:*:first:basis-full`,
  pair: `${row} mt-2 mb-4 grid grid-cols-[repeat(2,minmax(10rem,16rem))] max-desk:*:first:col-span-full max-narrow:grid-cols-1`,
};

/** The class of a row of fields by which a reader arranges a page: neither paper nor a page without scripts has it. */
export function fieldRow(layout: keyof typeof rows = "list"): string {
  return rows[layout];
}

/** A field of such a row under what it is called. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is among the children
    <label>
      <span className="mb-1 block text-xs text-ink-soft">{label}</span>
      {children}
    </label>
  );
}

interface FindProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** A field for words to find. */
export function FindField({ label, value, onChange }: FindProps) {
  return (
    <Labelled label={label}>
      <input
        type="search"
        className="field"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Each value with what it is called. */
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few values. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange } = props;
  return (
    <Labelled label={label}>
      <select
        className="field"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([each]) => each === target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
