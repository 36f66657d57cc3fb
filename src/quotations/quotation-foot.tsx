import { Link } from "react-router";
import type { QuotationEntry } from "../article/said/quotation-entries";
import { useOverviewWords } from "../wording/use-overview-words";
import { EntityLink } from "./entity-link";
import { TakeOne } from "./take-one";

/** Below a quotation: its place in the text, what it is about, and the ways to take it away. */
export function QuotationFoot({ entry, href }: { entry: QuotationEntry; href: string }) {
  const words = useOverviewWords();
  const { section, topics, countries } = entry;
  return (
    <footer>
      <Link to={href} className="quotation-place">
        {section.heading ?? words.reader.opening}
      </Link>
      {[...topics, ...countries].map((entity) => (
        <EntityLink key={`${entity.kind}-${entity.id}`} entity={entity} />
      ))}
      <TakeOne entry={entry} />
    </footer>
  );
}
