import { useMemo } from "react";
import { useParams } from "react-router";
import { kindSegments } from "../../core/address/page";
import type { Entity } from "../../core/article/entity";
import { type Kind, kinds } from "../../core/article/kinds";
import { likely } from "../../core/article/likely";
import { entityPageOf, type SaidShare } from "../../core/article/said/entity-page";
import { mentionsOf } from "../../core/article/said/mention-places";
import { hueOf } from "../filters/hue";
import { useReading } from "../reading/reading";
import { Link } from "../ui/link";
import { Nothing } from "../ui/nothing";
import { factLine, Lead, OverviewSection } from "../ui/page-layout";
import { FilledSentence } from "../ui/sentence";
import { useOverviewWords } from "../wording/use-overview-words";
import { SpeakerComparison } from "./comparison";
import { EntityFacts } from "./entity-facts";
import { EntityLink } from "./entity-link";
import { MentionList } from "./mention-list";
import { Overview } from "./overview";
import { QuotationInContext } from "./quotation-in-context";
import { TakeAway } from "./take-away";
import { useQuotationMatches } from "./use-quotation-matches";

/** One speaker, topic or country of the article: said by, said about, and where else it is named. */
export function EntityPage() {
  const { segment, entityId } = useParams();
  const { marked } = useReading();
  const kind = kinds.find((each) => kindSegments[each] === segment);
  const entity = kind && marked.entities[kind].find(({ id }) => id === entityId);
  if (entity !== undefined) return <KnownEntity key={`${kind}-${entity.id}`} entity={entity} />;
  return <UnknownEntity kind={kind ?? "speaker"} id={entityId ?? ""} />;
}

function KnownEntity({ entity }: { entity: Entity }) {
  const words = useOverviewWords();
  const { marked, matches, beside } = useReading();
  const { all, entries } = useQuotationMatches();
  const page = useMemo(
    () => entityPageOf(marked, entity, matches.annotations),
    [marked, entity, matches],
  );
  const { by, about } = page;
  const own = by?.entries ?? about.entries;
  const other = marked.entities.speaker.find(({ id }) => id === beside);
  return (
    <Overview
      title={entity.label}
      shown={words.quotationList.shown(entries.length, all.length)}
      mark={
        <span
          className={`swatch me-3 h-5.5 w-5 align-[-0.125rem] data-[kind=topic]:h-3 data-[kind=topic]:border-b-4 data-[kind=topic]:align-[0.25rem] ${hueOf(entity)}`}
          data-kind={entity.kind}
        />
      }
    >
      <EntityFacts page={page} />
      {entity.kind === "speaker" && <SpeakerComparison speaker={entity} beside={other} />}
      {other === undefined && (
        <TakeAway entries={own} mentions={mentionsOf(marked, entity, matches.annotations)} />
      )}
      {other === undefined && by !== undefined && (
        <SaidSection
          title={words.entity.by[entity.kind]}
          said={by}
          sharedBy={entity.kind === "speaker" ? "speaker" : undefined}
        />
      )}
      {other === undefined && (entity.kind !== "speaker" || about.inAll > 0) && (
        <SaidSection
          title={words.entity.about[entity.kind]}
          said={about}
          sharedBy={entity.kind === "speaker" ? undefined : entity.kind}
        />
      )}
      {other === undefined && <MentionList mentions={page.mentions} inAll={page.mentionsInAll} />}
    </Overview>
  );
}

function UnknownEntity({ kind, id }: { kind: Entity["kind"]; id: string }) {
  const words = useOverviewWords();
  const { marked, hrefFor } = useReading();
  const near = likely(id, marked.entities[kind], (entity) => [entity.id, entity.name]);
  return (
    <Overview title={words.entity.unknown(kind, id)} shown="">
      <Lead>
        <span>{words.missing.mayBe}</span>{" "}
        {near !== undefined && (
          <FilledSentence says={words.missing.nearest}>
            <Link to={hrefFor({ page: { type: "entity", kind, entityId: near.id } })}>
              {near.label}
            </Link>
          </FilledSentence>
        )}
      </Lead>
    </Overview>
  );
}

interface Props {
  readonly title: string;
  readonly said: SaidShare;
  /** The kind of the page's own entity, where every quotation has it: others of that kind share them. */
  readonly sharedBy?: Kind | undefined;
}

/** Quotations by or about an entity, in order, with a line of what stands around each. */
function SaidSection({ title, said, sharedBy }: Props) {
  const words = useOverviewWords();
  return (
    <OverviewSection
      title={
        <>
          {" "}
          <span>{title}</span>{" "}
          <span className="count">{words.entity.left(said.entries.length, said.inAll)}</span>
        </>
      }
    >
      {said.entries.length === 0 && (
        <Nothing>
          {said.inAll === 0 ? words.entity.nothing : words.entity.noQuotationLeft(said.inAll)}
        </Nothing>
      )}
      {kinds.map(
        (kind) =>
          said.among[kind].length > 0 && (
            <p key={kind} className={`${factLine} ps-16 *:first:-ms-16`}>
              <span className="min-w-12 text-ink-soft">
                {kind === sharedBy ? words.entity.alongside[kind] : words.entity.among[kind]}
              </span>
              {said.among[kind].map(({ entity, tally }) => (
                <span key={entity.id} className="inline-flex items-baseline gap-1.25">
                  <EntityLink entity={entity} />
                  <span className="count">{words.number(tally.quotations)}</span>
                </span>
              ))}
            </p>
          ),
      )}
      {said.entries.map((entry) => (
        <QuotationInContext key={entry.quotation.id} entry={entry} />
      ))}
    </OverviewSection>
  );
}
