import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { EntityIndex, IndexedEntity } from "../../sources/library/entity-index";
import { sameByHandQuery } from "../../sources/library/own/own-queries";
import type { EntityInArticle, SameByHand } from "../../sources/library/same-entity";
import { ChoiceField, fieldRow } from "../ui/labelled-fields";
import { fine } from "../ui/page-layout";
import { useOverviewWords } from "../wording/use-overview-words";

interface Props {
  readonly index: EntityIndex;
  readonly entity: IndexedEntity;
}

/** Joins a speaker, topic or country with another that is the same under another name, and separates them again. */
export function JoinByHand({ index, entity }: Props) {
  const words = useOverviewWords();
  const { data: all = [] } = useQuery(sameByHandQuery());
  const [other, setOther] = useState("");
  const others = index.entities.filter((each) => each.kind === entity.kind && each !== entity);
  const joined = all.filter(({ kind, members }) =>
    members.every((member) => kind === entity.kind && nameIn(index, entity, member) !== undefined),
  );
  const join = async () => {
    const found = others.find(({ key }) => key === other);
    const members = [firstOf(index, entity), found && firstOf(index, found)];
    const [one, second] = members;
    if (one === undefined || second === undefined) return;
    setOther("");
    const { join: note } = await import("../../sources/library/own/same-by-hand");
    await note({ kind: entity.kind, members: [one, second] });
  };
  const separate = async (same: SameByHand) => {
    const { separate: takeBack } = await import("../../sources/library/own/same-by-hand");
    await takeBack(same);
  };
  if (others.length === 0 && joined.length === 0) return null;
  return (
    <details open={joined.length > 0}>
      <summary>{words.same.title}</summary>
      {joined.map((same) => {
        const [one, second] = same.members.map((each) => nameIn(index, entity, each) ?? "");
        return (
          <p key={JSON.stringify(same)} className={fine}>
            <span>{words.same.joined(one ?? "", second ?? "")}</span>{" "}
            <button type="button" className="text-button" onClick={() => void separate(same)}>
              {words.same.separate}
            </button>
          </p>
        );
      })}
      <div className={fieldRow()}>
        <ChoiceField
          label={words.same.with}
          value={other}
          options={[
            ["", ""],
            ...others.map(
              ({ key, name }) => [key, name === key ? name : `${name} (${key})`] as const,
            ),
          ]}
          onChange={setOther}
        />
        <button
          type="button"
          className="button"
          disabled={other === ""}
          onClick={() => void join()}
        >
          {words.same.join}
        </button>
      </div>
    </details>
  );
}

/** Where an entity stands first: by that it is found again, also when others have been joined with it. */
function firstOf({ articles }: EntityIndex, entity: IndexedEntity): EntityInArticle | undefined {
  const oldest = entity.articles.at(-1);
  const article = articles[oldest?.article ?? -1];
  return oldest && article && { articleId: article.id, entityId: oldest.id };
}

/** The name that a member has; undefined where the entity has no such member. */
function nameIn(
  { articles }: EntityIndex,
  entity: IndexedEntity,
  { articleId, entityId }: EntityInArticle,
): string | undefined {
  const there = entity.articles.find(
    ({ article, id }) => id === entityId && articles[article]?.id === articleId,
  );
  return there && (there.name ?? entity.name);
}
