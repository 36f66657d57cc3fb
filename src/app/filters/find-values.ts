import type { Entity } from "../../core/article/entity";
import { holdsAll, searchable } from "../../core/text/find-in-text";
import { termsOf } from "../../core/text/terms";

/** The values whose name, label and id hold every word and phrase that was typed; all for nothing typed. */
export function findValues(entities: readonly Entity[], typed: string): readonly Entity[] {
  const wanted = termsOf(typed);
  if (wanted.length === 0) return entities;
  return entities.filter(({ name, label, id }) => holdsAll(searchable(name, label, id), wanted));
}
