import type { Entity } from "./entity";

/** Role and affiliation to stand behind a label, parted by ", ": without what the label says already. */
export function roleBeside(
  entity: Pick<Entity, "name" | "label" | "role" | "affiliation">,
): string {
  const said = entity.label.slice(entity.name.length);
  return [entity.role, entity.affiliation]
    .filter((part) => part !== undefined && part !== "" && !said.includes(part))
    .join(", ");
}
