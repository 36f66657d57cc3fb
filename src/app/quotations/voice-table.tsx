import type { ReactNode } from "react";
import type { Entity } from "../../core/article/entity";
import type { Kind } from "../../core/article/kinds";
import type { Voice } from "../../core/article/said/voices";
import { hueOf } from "../filters/hue";
import { useOverviewWords } from "../wording/use-overview-words";

interface Props {
  readonly voices: readonly (Pick<Voice, "entity" | "said"> & Partial<Pick<Voice, "mentions">>)[];
  readonly caption: string;
  readonly kind: Kind;
  /** The name of one, as a link to its page in the article or across articles. */
  readonly linkTo: (entity: Entity) => ReactNode;
}

/** Voices in the order given, each with its share of the words drawn as a bar. */
export function VoiceTable({ voices, caption, kind, linkTo }: Props) {
  const words = useOverviewWords();
  if (voices.length === 0) return <p className="nothing">{words.voices.nobody[kind]}</p>;
  const hasMentions = voices.every(({ mentions }) => mentions !== undefined);
  const largest = Math.max(...voices.map(({ said }) => said.share));
  return (
    <table className="share-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kindCapital[kind]}</th>
          <th scope="col">{words.voices.share}</th>
          <th scope="col" className="number">
            {words.voices.words}
          </th>
          <th scope="col" className="number">
            {words.voices.quotations}
          </th>
          {hasMentions && (
            <th scope="col" className="number">
              {words.voices.named}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {voices.map(({ entity, said, mentions = 0 }) => (
          <tr key={entity.id}>
            <th scope="row">{linkTo(entity)}</th>
            <td className="share">
              <span
                className={`share-bar ${hueOf(entity)}`}
                data-kind={kind}
                style={{ inlineSize: `${(100 * said.share) / largest}%` }}
                aria-hidden="true"
              />
              <span className="share-number">{words.percent(said.share)}</span>
            </td>
            <td className="number">{words.number(said.words)}</td>
            <td className="number">{words.number(said.quotations)}</td>
            {hasMentions && <td className="number">{words.number(mentions)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
