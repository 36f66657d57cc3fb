import { type ValueOrder, valueOrders } from "../../core/article/value-order";
import { rememberedState } from "../ui/remembered-state";

/** The order in which a reader wants the values of all facets. */
export const valueOrder = rememberedState<ValueOrder>(
  "on-record:value-order",
  (kept) => valueOrders.find((order) => order === kept) ?? "count",
);
