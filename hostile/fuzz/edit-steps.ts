import * as fc from "fast-check";
import { isHolder, put, remove, slotAt, valueIn } from "./json";
import { hostileName, hostileText, hostileValue } from "./values";

/** One change to a JSON value, wherever its numbers lead in it. */
export type EditStep = Readonly<
  { at: readonly number[] } & (
    | { does: "remove" | "duplicate" | "reverse" }
    | { does: "swap" | "copy"; other: readonly number[] }
    | { does: "replace"; by: unknown }
    | { does: "add"; name: string; value: unknown }
    | { does: "rename"; name: string }
    | { does: "shuffle"; seed: number }
    | { does: "wrap"; times: number }
    | { does: "repeat"; times: number }
    | { does: "splice"; from: number; length: number; words: string }
  )
>;

// The format is seven deep; any level is as likely to be the last.
const picks = fc.array(fc.nat(9999), { minLength: 1, maxLength: 8, size: "max" });

export const editStep: fc.Arbitrary<EditStep> = fc.oneof(
  fc.record({ does: fc.constantFrom("remove", "duplicate", "reverse"), at: picks }),
  fc.record({ does: fc.constantFrom("swap", "copy"), at: picks, other: picks }),
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant("replace"), at: picks, by: hostileValue }),
  },
  fc.record({ does: fc.constant("add"), at: picks, name: hostileName, value: hostileValue }),
  fc.record({ does: fc.constant("rename"), at: picks, name: hostileName }),
  fc.record({ does: fc.constant("shuffle"), at: picks, seed: fc.nat() }),
  fc.record({ does: fc.constant("wrap"), at: picks, times: fc.integer({ min: 1, max: 80 }) }),
  fc.record({ does: fc.constant("repeat"), at: picks, times: fc.integer({ min: 2, max: 40 }) }),
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("splice"),
      at: picks,
      from: fc.nat(400),
      length: fc.nat(12),
      words: hostileText,
    }),
  },
);

/** Makes the change in a value, which may change in place; gives the value after it. The step stays as it is. */
export function edited(root: unknown, step: EditStep): unknown {
  const slot = slotAt(root, step.at);
  if (slot === undefined) return root;
  const { holder, key } = slot;
  const value = valueIn(slot);
  switch (step.does) {
    case "remove":
      remove(slot);
      break;
    case "duplicate":
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
      else put({ holder, key: `${key}2` }, structuredClone(value));
      break;
    case "reverse":
      if (Array.isArray(value)) value.reverse();
      else if (typeof value === "string") put(slot, [...value].reverse().join(""));
      break;
    case "swap":
    case "copy": {
      const other = slotAt(root, step.other);
      if (other === undefined) break;
      const there = structuredClone(valueIn(other));
      if (step.does === "swap") put(other, structuredClone(value));
      // After the swap the place may be inside of what was put there: the copy is then lost, no harm.
      put(slot, there);
      break;
    }
    case "replace":
      put(slot, structuredClone(step.by));
      break;
    case "add":
      if (Array.isArray(value)) value.push(structuredClone(step.value));
      else if (isHolder(value)) put({ holder: value, key: step.name }, structuredClone(step.value));
      break;
    case "rename":
      if (Array.isArray(holder)) break;
      remove(slot);
      put({ holder, key: step.name }, value);
      break;
    case "shuffle":
      if (Array.isArray(value)) shuffle(value, step.seed);
      break;
    case "wrap": {
      let wrapped = value;
      for (let depth = 0; depth < step.times; depth++) wrapped = [wrapped];
      put(slot, wrapped);
      break;
    }
    case "repeat":
      if (Array.isArray(value)) put(slot, repeated(value, step.times));
      else if (typeof value === "string") put(slot, value.repeat(step.times));
      break;
    case "splice":
      if (typeof value !== "string") break;
      put(slot, spliced(value, step.from % (value.length + 1), step.length, step.words));
      break;
  }
  return root;
}

/** Each entry several times, so that ids come again and lists grow. */
function repeated(list: readonly unknown[], times: number): readonly unknown[] {
  return Array.from({ length: times }, () => structuredClone(list)).flat();
}

function spliced(text: string, from: number, length: number, words: string): string {
  return text.slice(0, from) + words + text.slice(from + length);
}

function shuffle(list: unknown[], seed: number): void {
  let state = seed;
  for (let last = list.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const at = state % (last + 1);
    [list[last], list[at]] = [list[at], list[last]];
  }
}
