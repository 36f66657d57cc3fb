import { memo } from "react";
import type { Entity } from "../../core/article/entity";
import { type Count, total } from "../../core/article/filtering/count";
import type { Choice } from "../../core/article/filtering/selection";
import { Icon } from "../ui/icon";
import { usePartWords } from "../wording/use-part-words";
import { hueOf } from "./hue";

/** What the counts of a page are of: its page shows quotations and mentions, or quotations alone. */
export type CountedKinds = "all" | "quotations";

interface Props {
  readonly entity: Entity;
  /** How the value is called where its name alone may be another's: with its kind. */
  readonly label: string;
  /** The article's, which the name is in. */
  readonly language: string;
  /** How many matches choosing it leaves. */
  readonly count: Count;
  readonly counted: CountedKinds;
  readonly choice: Choice;
  /** Whether the tab key stops here; the arrows lead to the others. */
  readonly isStop: boolean;
  readonly onChoose: (id: string) => void;
  readonly onLeaveOut: (id: string) => void;
  readonly onFocus: (id: string) => void;
}

/** One value of a facet: chosen, left out or neither, with what choosing it leaves. */
export const FacetValue = memo(function FacetValue(props: Props) {
  const { entity, label, language, count, counted, choice, isStop } = props;
  const words = usePartWords();
  const { id, kind } = entity;
  const isLeftOut = choice === "left-out";
  const shown = counted === "all" ? count : { ...count, mentions: 0 };
  const leaves = isLeftOut ? words.facets.leftOut : words.facets.counts(shown);
  const leaveOut = words.facets.leaveOut(label);
  return (
    <div className="facet-row flex items-center" data-choice={choice}>
      <button
        type="button"
        className="facet-value"
        data-value={id}
        aria-pressed={choice === "chosen"}
        aria-label={`${label}, ${leaves}`}
        data-none={total(shown) === 0 || undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={() => props.onChoose(id)}
        onFocus={() => props.onFocus(id)}
        onKeyDown={(event) => {
          if (event.key !== "-" && event.key !== "Delete") return;
          event.preventDefault();
          props.onLeaveOut(id);
        }}
      >
        <span className={`swatch ${hueOf(entity)}`} data-kind={kind}>
          {kind === "country" && id}
        </span>
        <span className="grid min-w-0 flex-1">
          <bdi className="facet-name min-w-0 justify-self-start" lang={language}>
            {entity.label}
          </bdi>
          <span className="facet-counts text-2xs text-ink-soft">{leaves}</span>
        </span>
      </button>
      <button
        type="button"
        className="icon-button facet-minus"
        aria-pressed={isLeftOut}
        aria-label={leaveOut}
        title={leaveOut}
        tabIndex={isStop ? 0 : -1}
        onClick={() => props.onLeaveOut(id)}
        onFocus={() => props.onFocus(id)}
      >
        <Icon name="minus" className="size-4" />
      </button>
    </div>
  );
});
