import { useMemo } from "react";
import type { Entity } from "../../core/article/entity";
import { type Kind, kinds } from "../../core/article/kinds";
import { type Voice, type VoicesOfKind, voicesOf } from "../../core/article/said/voices";
import { useReading } from "../reading/reading";
import { fine, Lead, OverviewSection } from "../ui/page-layout";
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
      <Lead>
        {words.voices.lead(
          voices.total.quotations,
          voices.total.words,
          voices.speaker.quoted.length,
        )}
      </Lead>
      <DispersionTable />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,38rem),1fr))] items-start gap-x-12">
        {kinds.map((kind) => (
          <OverviewSection key={kind} title={words.voices.of[kind]}>
            {(voices[kind].quoted.length > 0 || voices[kind].filteredOut.length === 0) && (
              <VoiceTable
                voices={voices[kind].quoted}
                caption={words.voices.of[kind]}
                kind={kind}
                linkTo={linkTo}
              />
            )}
            <Others kind={kind} voices={voices[kind]} />
          </OverviewSection>
        ))}
        {voices.from.length > 0 && (
          <OverviewSection title={words.voices.from}>
            <VoiceTable
              voices={voices.from}
              caption={words.voices.from}
              kind="country"
              linkTo={linkTo}
            />
          </OverviewSection>
        )}
      </div>
      <p className={fine}>{words.voices.joint}</p>
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
    <div className="mt-3.5 text-sm">
      <h3 className="text-xs font-medium text-ink-soft">{title}</h3>
      <ul className="flex flex-wrap gap-x-4">
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
