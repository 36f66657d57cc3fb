// Several people as one: `the two ministers`, `they`.
import type { NamedEntity } from "./entity";
import type { Seen } from "./seen";

/** The last two people of that office, else the last two people. */
export function joint(before: readonly Seen[], noun: string): NamedEntity | undefined {
  const people: NamedEntity[] = [];
  for (const wantsOffice of [true, false]) {
    for (let at = before.length - 1; at >= 0 && people.length < 2; at--) {
      const entity = before[at]?.entity;
      if (
        entity === undefined ||
        entity.isPlural ||
        people.includes(entity) ||
        entity.type === "body" ||
        entity.type === "place" ||
        entity.type === "document"
      )
        continue;
      if (
        wantsOffice &&
        !entity.roles.some((role) => role.noun === noun || related(role.noun, noun))
      )
        continue;
      people.push(entity);
    }
    if (people.length === 2) return group(people.reverse());
    people.length = 0;
  }
  return undefined;
}

function related(one: string, two: string): boolean {
  return (
    (one === "counterpart" && /minister|president|leader|secretary|chancellor/.test(two)) ||
    /^(?:man|woman|leader)$/.test(two)
  );
}

/** Several as one, to be made an entity of by who asked. */
export function group(members: readonly NamedEntity[]): NamedEntity {
  return {
    id: -1,
    name: "",
    words: [],
    type: "person",
    gender: undefined,
    isPlural: true,
    isUnnamed: true,
    roles: [],
    aliases: new Set(),
    first: -1,
    members,
  };
}
