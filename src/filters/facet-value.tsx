import { memo } from "react";
import type { Entity } from "../article/entity";
import { usePartWords } from "../wording/use-part-words";
import { hueOf } from "./hue";

interface Props {
  readonly entity: Entity;
  /** The article's, which the name is in. */
  readonly language: string;
  /** How many annotations choosing it leaves. */
  readonly count: number;
  readonly chosen: boolean;
  /** Whether the tab key stops here; the arrows lead to the others. */
  readonly isStop: boolean;
  readonly onToggle: (id: string) => void;
  readonly onFocus: (id: string) => void;
}

/** One value of a facet: chosen or not, with its count. */
export const FacetValue = memo(function FacetValue(props: Props) {
  const { entity, language, count, chosen, isStop, onToggle, onFocus } = props;
  const words = usePartWords();
  const { id, kind, label } = entity;
  return (
    <button
      type="button"
      className="facet-value"
      aria-pressed={chosen}
      aria-label={words.facets.value(label, count)}
      data-none={count === 0 || undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onToggle(id)}
      onFocus={() => onFocus(id)}
    >
      <span className={`swatch ${hueOf(entity)}`} data-kind={kind}>
        {kind === "country" && id}
      </span>
      <bdi className="facet-name" lang={language}>
        {label}
      </bdi>
      <span className="count">{words.number(count)}</span>
    </button>
  );
});
