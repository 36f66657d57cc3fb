import { addressInFile } from "../../core/address/address-in-file";
import { hostOf } from "../../core/address/host-of";
import { textPage } from "../../core/address/page";
import { libraryEntityHref } from "../../core/address/paths";
import { countryNames } from "../../core/article/entity";
import { emptySelection } from "../../core/article/filtering/selection";
import { roleBeside } from "../../core/article/role-beside";
import type { EntityOverview } from "../../core/article/said/entity-page";
import { allowedAddress } from "../../core/article/values/allowed-address";
import { baseOf } from "../../sources/library/document";
import { useReading } from "../reading/reading";
import { Link } from "../ui/link";
import { factLine, Lead } from "../ui/page-layout";
import { useOverviewWords } from "../wording/use-overview-words";
import { EntityLink } from "./entity-link";

/** Who or what it is: role, affiliation, country, the same elsewhere, the share of the words. */
export function EntityFacts({ page: { entity, by, about, speakers } }: { page: EntityOverview }) {
  const words = useOverviewWords();
  const reading = useReading();
  const { marked } = reading;
  const base = baseOf(reading);
  const role = roleBeside(entity);
  const country = marked.entities.country.find(({ id }) => id === entity.country);
  // Of a country there is what its own speakers say and what is said about it.
  const said =
    entity.kind === "country" && by !== undefined
      ? ([
          [words.entity.by.country, by],
          [words.entity.about.country, about],
        ] as const)
      : ([["", by ?? about]] as const);
  const links = [...new Set(entity.sameAs)].flatMap(
    (address) =>
      (base !== undefined
        ? addressInFile(address, base, "link")
        : allowedAddress(address, "link")) ?? [],
  );
  return (
    <div className="mb-5">
      {role !== "" && <Lead>{role}</Lead>}
      {entity.aliases.length > 0 && (
        <p className={factLine}>{words.card.aliases(words.list(entity.aliases))}</p>
      )}
      <p className={factLine}>
        {entity.country !== undefined && (
          <span>
            {country === undefined ? (
              countryNames(marked.article.language)(entity.country)
            ) : (
              <EntityLink entity={country} />
            )}
          </span>
        )}
        {said.map(([title, { tally }]) => (
          <span key={title}>
            {title !== "" && <span className="min-w-12 text-ink-soft">{`${title}: `}</span>}
            <span>
              {[
                words.quotations(tally.quotations),
                words.words(tally.words),
                words.entity.share(words.percent(tally.share)),
              ].join(", ")}
            </span>
          </span>
        ))}
        {links.map((address) => (
          <a key={address} href={address} rel="noreferrer noopener">
            {hostOf(address)}
          </a>
        ))}
      </p>
      {speakers.length > 0 && (
        <p className={factLine}>
          {speakers.map(({ entity: speaker }) => (
            <EntityLink key={speaker.id} entity={speaker} />
          ))}
        </p>
      )}
      <Ways entity={entity} />
    </div>
  );
}

/** The ways to it in the text, and across the library. */
function Ways({ entity }: Pick<EntityOverview, "entity">) {
  const words = useOverviewWords();
  const { provenance, hrefFor } = useReading();
  const inText = {
    page: textPage,
    selection: { ...emptySelection, [entity.kind]: [entity.id] },
    sectionId: undefined,
    annotationId: undefined,
  };
  return (
    <p className={factLine}>
      <Link className="button print:hidden" to={hrefFor(inText)}>
        {words.entity.inText}
      </Link>
      {provenance.from === "library" && (
        <Link className="button print:hidden" to={libraryEntityHref(entity.kind, entity.id)}>
          {words.across.inLibrary}
        </Link>
      )}
    </p>
  );
}
