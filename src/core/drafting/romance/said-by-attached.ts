// Names the speakers of quotations in languages of which only verbs beside a quotation are known.
import { entityNamed, type NamedEntity } from "../people/entity";
import type { QuotedSpan } from "../quoting/quoted-spans";
import { attachedName } from "./attached-name";

export interface AttachedSpeaker {
  readonly entity: NamedEntity;
  readonly mention: { readonly paragraph: number; readonly start: number; readonly end: number };
}

/** Who is attached to each quotation, by its place in the list; others stay open. */
export function attachedSpeakers(
  texts: readonly string[],
  spans: readonly QuotedSpan[],
  language: string,
): { readonly bySpan: ReadonlyMap<number, AttachedSpeaker>; readonly entities: NamedEntity[] } {
  const byName = new Map<string, NamedEntity>();
  const bySpan = new Map<number, AttachedSpeaker>();
  spans.forEach((span, at) => {
    const { paragraph } = span;
    const found = attachedName(texts[paragraph] ?? "", span, language);
    if (found === undefined) return;
    const name = found.name.replace(/\s+/g, " ");
    const entity = byName.get(name) ?? person(name, byName.size);
    byName.set(name, entity);
    bySpan.set(at, { entity, mention: { paragraph, start: found.start, end: found.end } });
  });
  return { bySpan, entities: [...byName.values()] };
}

function person(name: string, id: number): NamedEntity {
  return entityNamed({ id, name, words: name.split(" "), type: "person", first: id });
}
