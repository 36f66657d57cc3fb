import { valueOrders } from "../article/value-order";
import { usePartWords } from "../wording/use-part-words";
import { setValueOrder, useValueOrder } from "./value-order";

/** How the values of all facets are ordered: the reader's choice. */
export function OrderChoice() {
  const words = usePartWords();
  const order = useValueOrder();
  return (
    <select
      className="facets-order-choice"
      aria-label={words.facets.order.label}
      value={order}
      onChange={({ currentTarget }) => {
        const chosen = valueOrders.find((each) => each === currentTarget.value);
        if (chosen !== undefined) setValueOrder(chosen);
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
