import { Link } from "react-router";
import { libraryEntityHref } from "../../core/address/paths";
import type { Entity } from "../../core/article/entity";
import { hueOf } from "../filters/hue";

/** A speaker, topic or country of several articles, as a link to its page across the library. */
export function AcrossLink({ entity }: { entity: Entity }) {
  return (
    <Link to={libraryEntityHref(entity.kind, entity.id)} className={`entity-link ${hueOf(entity)}`}>
      <span className="swatch" data-kind={entity.kind} aria-hidden="true" />
      <bdi>{entity.name}</bdi>
    </Link>
  );
}
