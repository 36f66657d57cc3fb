import type { Entity } from "../../../core/article/entity";

interface Props {
  readonly id: string;
  readonly others: readonly Entity[];
  /** The id of the one chosen; empty for none. */
  readonly value: string;
  /** What the field says while none is chosen. */
  readonly none: string;
  readonly onChoose: (id: string) => void;
}

/** A field in which another speaker, topic or country of the article is chosen. */
export function ChooseOther({ id, others, value, none, onChoose }: Props) {
  return (
    <select
      id={id}
      className="pen-select"
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{none}</option>
      {others.map((each) => (
        <option key={each.id} value={each.id}>
          {each.label}
        </option>
      ))}
    </select>
  );
}
