import { useSyncExternalStore } from "react";
import { type ValueOrder, valueOrders } from "../article/value-order";
import { remember, remembered } from "../ui/storage";

const key = "on-record:value-order";
const listeners = new Set<() => void>();
let current: ValueOrder | undefined;

/** The order in which a reader wants the values of all facets, remembered on the device. */
export function useValueOrder(): ValueOrder {
  return useSyncExternalStore(subscribe, snapshot, () => "count");
}

export function setValueOrder(order: ValueOrder): void {
  current = order;
  remember(key, order);
  for (const listener of listeners) listener();
}

function snapshot(): ValueOrder {
  current ??= valueOrders.find((order) => order === remembered(key)) ?? "count";
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
