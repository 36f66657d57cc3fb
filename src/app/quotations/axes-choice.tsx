import type { Axes } from "../../core/address/axes-params";
import { kinds } from "../../core/article/kinds";
import { fieldRow, Labelled } from "../ui/labelled-fields";
import { useOverviewWords } from "../wording/use-overview-words";

const measures: readonly Axes["measure"][] = ["quotations", "words"];

interface Props {
  readonly axes: Axes;
  readonly choose: (axes: Axes) => void;
}

/** Which two kinds a matrix sets against each other, and what it counts. */
export function AxesChoice({ axes, choose }: Props) {
  const words = useOverviewWords();
  const axis = (side: "rows" | "columns", other: "rows" | "columns") => (
    <Labelled label={words.matrix[side]}>
      <select
        className="field"
        value={axes[side]}
        onChange={({ target }) => {
          const kind = kinds.find((each) => each === target.value) ?? axes[side];
          const swapped = kind === axes[other] ? { [other]: axes[side] } : {};
          choose({ ...axes, [side]: kind, ...swapped });
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
    </Labelled>
  );
  return (
    <div className={fieldRow()}>
      {axis("rows", "columns")}
      {axis("columns", "rows")}
      <Labelled label={words.matrix.measure}>
        <select
          className="field"
          value={axes.measure}
          onChange={({ target }) => {
            const measure = measures.find((each) => each === target.value) ?? "quotations";
            choose({ ...axes, measure });
          }}
        >
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {words.matrix.measures[measure]}
            </option>
          ))}
        </select>
      </Labelled>
    </div>
  );
}
