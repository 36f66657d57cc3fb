import { useMemo } from "react";
import { type Kind, kinds } from "../article/kinds";
import { type Voice, type VoicesOfKind, voicesOf } from "../article/said/voices";
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
  const { marked } = useReading();
  const { all, entries } = useQuotationMatches();
  const voices = useMemo(() => voicesOf(marked, entries), [marked, entries]);
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
            <VoiceTable voices={voices[kind].quoted} caption={words.voices.of[kind]} kind={kind} />
            <Others kind={kind} voices={voices[kind]} />
          </section>
        ))}
        {voices.from.length > 0 && (
          <section className="voices-of-kind">
            <h2>{words.voices.from}</h2>
            <VoiceTable voices={voices.from} caption={words.voices.from} kind="country" />
          </section>
        )}
      </div>
      <p className="fine">{words.voices.joint}</p>
    </Overview>
  );
}

/** Those who are named and not quoted, and those who are declared and do not appear. */
function Others({ kind, voices }: { kind: Kind; voices: VoicesOfKind }) {
  const words = useOverviewWords();
  return (
    <>
      <Names title={words.voices.mentioned[kind]} voices={voices.mentioned} />
      <Names title={words.voices.absent} voices={voices.absent} />
    </>
  );
}

function Names({ title, voices }: { title: string; voices: readonly Voice[] }) {
  if (voices.length === 0) return null;
  return (
    <div className="voice-names">
      <h3>{title}</h3>
      <ul>
        {voices.map(({ entity }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
          </li>
        ))}
      </ul>
    </div>
  );
}
