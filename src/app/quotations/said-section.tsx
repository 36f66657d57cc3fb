import { type Kind, kinds } from "../../core/article/kinds";
import type { SaidShare } from "../../core/article/said/entity-page";
import { useOverviewWords } from "../wording/use-overview-words";
import { EntityLink } from "./entity-link";
import { QuotationInContext } from "./quotation-in-context";

interface Props {
  readonly title: string;
  readonly said: SaidShare;
  /** The kind of the page's own entity, where every quotation has it: others of that kind share them. */
  readonly sharedBy?: Kind | undefined;
}

/** Quotations by or about an entity, in order, with a line of what stands around each. */
export function SaidSection({ title, said, sharedBy }: Props) {
  const words = useOverviewWords();
  return (
    <section className="entity-section">
      <h2>
        <span>{title}</span>{" "}
        <span className="count">{words.entity.left(said.entries.length, said.inAll)}</span>
      </h2>
      {said.entries.length === 0 && (
        <p className="nothing">
          {said.inAll === 0 ? words.entity.nothing : words.entity.noQuotationLeft(said.inAll)}
        </p>
      )}
      {kinds.map(
        (kind) =>
          said.among[kind].length > 0 && (
            <p key={kind} className="entity-line">
              <span className="entity-label">
                {kind === sharedBy ? words.entity.alongside[kind] : words.entity.among[kind]}
              </span>
              {said.among[kind].map(({ entity, tally }) => (
                <span key={entity.id} className="entity-tally">
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
    </section>
  );
}
