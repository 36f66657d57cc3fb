import { useMemo } from "react";
import type { Entity } from "../../core/article/entity";
import { compareSpeakers, topicsOfTwo } from "../../core/article/said/compare";
import { useReading } from "../reading/reading";
import { fieldRow, Labelled } from "../ui/labelled-fields";
import { Nothing } from "../ui/nothing";
import { useOverviewWords } from "../wording/use-overview-words";
import { QuotationInContext } from "./quotation-in-context";
import { useQuotationMatches } from "./use-quotation-matches";

interface Props {
  readonly speaker: Entity;
  readonly beside: Entity | undefined;
}

/** Sets another speaker beside this one, on one topic or on all; both choices are in the address. */
export function SpeakerComparison({ speaker, beside }: Props) {
  const words = useOverviewWords();
  const { marked, selection, go } = useReading();
  const { all } = useQuotationMatches();
  const [topicId] = selection.topic;
  const others = marked.entities.speaker.filter(({ id }) => id !== speaker.id);
  const topics = useMemo(
    () => (beside === undefined ? [] : topicsOfTwo(all, speaker, beside, marked.entities.topic)),
    [all, speaker, beside, marked],
  );
  if (others.length === 0) return null;
  return (
    <>
      <div className={fieldRow("pair")}>
        <Labelled label={words.entity.beside}>
          <select
            className="field"
            value={beside?.id ?? ""}
            onChange={(event) => go({ beside: event.target.value }, { tracked: true })}
          >
            <option value="">{words.entity.nobody}</option>
            {others.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Labelled>
        {beside !== undefined && (
          <Labelled label={words.kindCapital.topic}>
            <select
              className="field"
              value={topicId ?? ""}
              onChange={({ target }) =>
                go(
                  { selection: { ...selection, topic: target.value === "" ? [] : [target.value] } },
                  { tracked: true },
                )
              }
            >
              <option value="">{words.entity.allTopics}</option>
              {topics.map(({ topic, quotations }) => (
                <option key={topic.id} value={topic.id}>
                  {`${topic.label} (${quotations.join(" : ")})`}
                </option>
              ))}
            </select>
          </Labelled>
        )}
      </div>
      {beside !== undefined && <Sides speaker={speaker} beside={beside} topicId={topicId} />}
    </>
  );
}

interface SidesProps {
  readonly speaker: Entity;
  readonly beside: Entity;
  readonly topicId: string | undefined;
}

function Sides({ speaker, beside, topicId }: SidesProps) {
  const words = useOverviewWords();
  const { marked } = useReading();
  const { all } = useQuotationMatches();
  const topic = marked.entities.topic.find(({ id }) => id === topicId);
  const { sides } = compareSpeakers(all, speaker, beside, topic);
  return (
    <div className="grid grid-cols-2 gap-8 max-narrow:gap-4 max-narrow:[&_blockquote]:text-base! max-phone:grid-cols-1">
      {sides.map((side) => (
        <section key={side.speaker.id} aria-label={side.speaker.label}>
          <h2 className="border-b border-line-strong pb-1.5 font-serif text-xl font-semibold">
            <bdi>{side.speaker.label}</bdi>{" "}
            <span className="count">{words.number(side.entries.length)}</span>
          </h2>
          {side.entries.length === 0 && <Nothing>{words.entity.nothing}</Nothing>}
          {side.entries.map((entry) => (
            <QuotationInContext key={entry.quotation.id} entry={entry} />
          ))}
        </section>
      ))}
    </div>
  );
}
