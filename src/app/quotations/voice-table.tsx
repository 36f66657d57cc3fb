import type { ReactNode } from "react";
import type { Entity } from "../../core/article/entity";
import type { Kind } from "../../core/article/kinds";
import type { Voice } from "../../core/article/said/voices";
import { hueOf } from "../filters/hue";
import { Nothing } from "../ui/nothing";
import { useOverviewWords } from "../wording/use-overview-words";

interface Props {
  readonly voices: readonly (Pick<Voice, "entity" | "said"> & Partial<Pick<Voice, "mentions">>)[];
  readonly caption: string;
  readonly kind: Kind;
  /** The name of one, as a link to its page in the article or across articles. */
  readonly linkTo: (entity: Entity) => ReactNode;
}

const head =
  "border-b border-line-strong py-1.5 text-xs font-medium text-ink-soft max-narrow:align-bottom";
const cell = "border-b border-line py-1.25";
const number = "w-[1%] pe-3 text-end whitespace-nowrap max-phone:last:hidden print:last:table-cell";
const numberHead = `${head} ${number} ps-3 max-narrow:ps-0 max-narrow:hyphens-auto max-narrow:whitespace-normal`;

/** Voices in the order given, each with its share of the words drawn as a bar. */
export function VoiceTable({ voices, caption, kind, linkTo }: Props) {
  const words = useOverviewWords();
  if (voices.length === 0) return <Nothing>{words.voices.nobody[kind]}</Nothing>;
  const hasMentions = voices.every(({ mentions }) => mentions !== undefined);
  const largest = Math.max(...voices.map(({ said }) => said.share));
  return (
    <table className="share-table w-full text-sm figures max-narrow:text-xs print:[&_tr]:break-inside-avoid">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${head} text-start max-narrow:pe-1.5`}>
            {words.kindCapital[kind]}
          </th>
          <th scope="col" className={`${head} text-start max-narrow:pe-1.5`}>
            {words.voices.share}
          </th>
          <th scope="col" className={numberHead}>
            {words.voices.words}
          </th>
          <th scope="col" className={numberHead}>
            {words.voices.quotations}
          </th>
          {hasMentions && (
            <th scope="col" className={numberHead}>
              {words.voices.named}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {voices.map(({ entity, said, mentions = 0 }) => (
          <tr key={entity.id}>
            <th scope="row" className={`${cell} pe-3 text-start font-medium max-narrow:w-[38%]`}>
              {linkTo(entity)}
            </th>
            <td className={`${cell} share w-[42%] pe-3 max-narrow:w-[20%] max-narrow:pe-1.5`}>
              <span
                className={`inline-block h-3.5 max-w-[calc(100%-4rem)] min-w-[3px] rounded-[2px] align-[-0.125rem] max-narrow:block max-narrow:max-w-full forced-colors:bg-[CanvasText] ${kind === "country" ? "bg-country" : "bg-edge"} ${hueOf(entity)}`}
                style={{ inlineSize: `${(100 * said.share) / largest}%` }}
                aria-hidden="true"
              />
              <span className="ms-2 text-ink-soft max-narrow:m-0">{words.percent(said.share)}</span>
            </td>
            <td className={`${cell} ${number}`}>{words.number(said.words)}</td>
            <td className={`${cell} ${number}`}>{words.number(said.quotations)}</td>
            {hasMentions && <td className={`${cell} ${number}`}>{words.number(mentions)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
