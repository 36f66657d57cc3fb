import type { Entity } from "../../core/article/entity";
import type { MarkedArticle } from "../../core/article/marked-article";
import { isNumberedVoice } from "../../formats/read/model/person";

/** The speakers whose names are labels of a program, such as SPEAKER_00: a person may know who they are. */
export function numberedSpeakers({ article, entities }: MarkedArticle): readonly Entity[] {
  const labels = new Set(
    (article.speakers ?? [])
      .filter(({ kind, name }) => kind === "label" || isNumberedVoice(name))
      .map(({ id }) => id),
  );
  return entities.speaker.filter(({ id }) => labels.has(id));
}
