import type { Person } from "../model/person";
import type { Label } from "./label";

/**
 * What stands in brackets behind a name and says where somebody belongs (`Ida Lund (SPD):`), by the name: it
 * is in capitals or names with digits, or stands there each time; `(laughs)` is none.
 */
export function affiliationsIn(
  labels: readonly (Label | undefined)[],
): ReadonlyMap<string, Person> {
  const asides = new Map<string, string[]>();
  for (const label of labels) {
    if (label?.aside !== undefined)
      asides.set(label.name, [...(asides.get(label.name) ?? []), label.aside]);
  }
  const people = new Map<string, Person>();
  for (const [name, all] of asides) {
    const [first = ""] = all;
    const isOne = all.every((each) => each === first);
    const isShort = /^[\p{Lu}\d][\p{Lu}\d/ .–-]+$/u.test(first);
    if (isOne && /^\p{Lu}/u.test(first) && (isShort || all.length > 1))
      people.set(name, { name, affiliation: first });
  }
  return people;
}
