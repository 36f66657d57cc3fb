import type { Entity } from "../../core/article/entity";
import { hueOf } from "../filters/hue";
import { useLaterReading } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";

/** A speaker, topic or country, as a link to its page in this article. */
export function EntityLink({ entity, short = false }: { entity: Entity; short?: boolean }) {
  const { marked } = useLaterReading();
  const { kind, id, label, shortName } = entity;
  return (
    <ReadingLink
      change={{ page: { type: "entity", kind, entityId: id }, beside: undefined }}
      className={`entity-link ${hueOf(entity)}`}
    >
      <span className="swatch" data-kind={kind} aria-hidden="true" />
      <bdi lang={marked.article.language}>{short ? shortName : label}</bdi>
    </ReadingLink>
  );
}
