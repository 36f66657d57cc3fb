import { useMemo } from "react";
import type { Entity } from "../../core/article/entity";
import { type Kind, kinds } from "../../core/article/kinds";
import { type Voice, type VoicesOfKind, voicesOf } from "../../core/article/said/voices";
import { useReading } from "../reading/reading";
import { useOverviewWords } from "../wording/use-overview-words";
import { DispersionTable } from "./dispersion-table";
import { EntityLink } from "./entity-link";
import { Overview } from "./overview";
import { useQuotationMatches } from "./use-quotation-matches";
import { VoiceTable } from "./voice-table";

/** Who is heard in the article, how much, and who is only named: for an editor to audit before publishing. */
export function VoicesPage() {
  const words = useOverviewWords();
  const { marked, matches } = useReading();
  const { all, entries } = useQuotationMatches();
  const voices = useMemo(() => voicesOf(marked, matches.annotations), [marked, matches]);
  return (
    <Overview
      title={words.voices.title}
      shown={words.quotationList.shown(entries.length, all.length)}
      wide
    >
      <p className="lead">
        {words.voices.lead(
          voices.total.quotations,
          voices.total.words,
          voices.speaker.quoted.length,
        )}
      </p>
      <DispersionTable />
      <div className="voices-all">
        {kinds.map((kind) => (
          <section key={kind} className="voices-of-kind">
            <h2>{words.voices.of[kind]}</h2>
            {(voices[kind].quoted.length > 0 || voices[kind].filteredOut.length === 0) && (
              <VoiceTable
                voices={voices[kind].quoted}
                caption={words.voices.of[kind]}
                kind={kind}
                linkTo={linkTo}
              />
            )}
            <Others kind={kind} voices={voices[kind]} />
          </section>
        ))}
        {voices.from.length > 0 && (
          <section className="voices-of-kind">
            <h2>{words.voices.from}</h2>
            <VoiceTable
              voices={voices.from}
              caption={words.voices.from}
              kind="country"
              linkTo={linkTo}
            />
          </section>
        )}
      </div>
      <p className="fine">{words.voices.joint}</p>
    </Overview>
  );
}

function linkTo(entity: Entity) {
  return <EntityLink entity={entity} />;
}

/** Those whom the selection leaves no quotation of, those who are named and not quoted, and those who are declared and do not appear. */
function Others({ kind, voices }: { kind: Kind; voices: VoicesOfKind }) {
  const words = useOverviewWords();
  return (
    <>
      <Names
        title={words.voices.filteredOut}
        voices={voices.filteredOut}
        leftOf={({ said, inAll }) => [said.quotations, inAll.quotations]}
      />
      <Names
        title={words.voices.mentioned[kind]}
        voices={voices.mentioned}
        leftOf={({ mentions, inAll }) => [mentions, inAll.mentions]}
      />
      <Names title={words.voices.absent} voices={voices.absent} />
    </>
  );
}

interface NamesProps {
  readonly title: string;
  readonly voices: readonly Voice[];
  /** How much of each the selection leaves, and of how much: said where that is less. */
  readonly leftOf?: (voice: Voice) => readonly [left: number, all: number];
}

function Names({ title, voices, leftOf }: NamesProps) {
  const words = useOverviewWords();
  if (voices.length === 0) return null;
  return (
    <div className="voice-names">
      <h3>{title}</h3>
      <ul>
        {voices.map((voice) => {
          const [left, all] = leftOf?.(voice) ?? [0, 0];
          return (
            <li key={voice.entity.id}>
              <EntityLink entity={voice.entity} />
              {left < all && <span className="count"> {words.entity.left(left, all)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
