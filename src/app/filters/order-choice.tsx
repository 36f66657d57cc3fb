import { valueOrders } from "../../core/article/value-order";
import { usePartWords } from "../wording/use-part-words";
import { valueOrder } from "./value-order";

/** How the values of all facets are ordered: the reader's choice. */
export function OrderChoice() {
  const words = usePartWords();
  const order = valueOrder.use();
  return (
    <select
      className="facets-order-choice"
      aria-label={words.facets.order.label}
      value={order}
      onChange={({ currentTarget }) => {
        const chosen = valueOrders.find((each) => each === currentTarget.value);
        if (chosen !== undefined) valueOrder.set(chosen);
      }}
    >
      {valueOrders.map((each) => (
        <option key={each} value={each}>
          {words.facets.order[each]}
        </option>
      ))}
    </select>
  );
}
