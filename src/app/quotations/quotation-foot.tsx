import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import type { AddressChange } from "../reading/reading";
import { ReadingLink } from "../reading/reading-link";
import { draftedIn } from "../reading/use-export-row";
import { Region } from "../ui/region";
import { useOverviewWords } from "../wording/use-overview-words";
import { usePartWords } from "../wording/use-part-words";
import { EntityLink } from "./entity-link";
import { TakeOne } from "./take-one";

interface Props {
  readonly entry: QuotationEntry;
  /** Where it stands in the text. */
  readonly place: AddressChange;
}

/** Below a quotation: its place in the text, what it is about, whether it is a draft, and the ways to take it away. */
export function QuotationFoot({ entry, place }: Props) {
  const words = useOverviewWords();
  const { card } = usePartWords();
  const { quotation, section, topics, countries } = entry;
  const drafted = draftedIn(card, quotation);
  return (
    <footer>
      <ReadingLink
        change={place}
        className="quotation-place inline-flex min-h-6 items-center font-medium underline underline-offset-[0.2em]"
      >
        {section.heading ?? words.reader.openingSection}
      </ReadingLink>
      {[...topics, ...countries].map((entity) => (
        <EntityLink key={`${entity.kind}-${entity.id}`} entity={entity} />
      ))}
      {drafted !== undefined && <span>{drafted}</span>}
      <Region name="exports">
        <TakeOne entry={entry} />
      </Region>
    </footer>
  );
}
