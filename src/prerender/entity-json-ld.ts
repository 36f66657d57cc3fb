import type { Entity } from "../core/article/entity";
import type { MarkedArticle } from "../core/article/marked-article";
import { allowedAddress } from "../core/article/values/allowed-address";

/**
 * A speaker for schema.org: what `kind` of format 1.1 says, else an Organization where the article
 * itself names it as one that speakers belong to, else a Person, which is the format's default.
 */
export function speakerJsonLd(speaker: Entity, marked: MarkedArticle): object {
  return {
    "@type": isOrganisation(speaker, marked) ? "Organization" : "Person",
    ...named(speaker),
    ...(isOrganisation(speaker, marked)
      ? { parentOrganization: affiliationOf(speaker) }
      : { jobTitle: speaker.role, affiliation: affiliationOf(speaker) }),
  };
}

/** A byline for schema.org: an Organization where it is that by what the article says elsewhere. */
export function authorJsonLd(name: string, { article, entities }: MarkedArticle): object {
  const known = [
    ...(article.sources ?? []).map((source) => source.name),
    ...entities.speaker.flatMap(({ affiliation }) => affiliation ?? []),
  ];
  return { "@type": known.includes(name) ? "Organization" : "Person", name };
}

/** A topic or a country for schema.org; a country with its ISO 3166-1 code. */
export function subjectJsonLd(entity: Entity): object {
  if (entity.kind !== "country") return { "@type": "Thing", ...named(entity) };
  const identifier = {
    "@type": "PropertyValue",
    propertyID: "ISO 3166-1 alpha-2",
    value: entity.id,
  };
  return { "@type": "Country", ...named(entity), identifier };
}

function isOrganisation({ number, name }: Entity, { article, entities }: MarkedArticle): boolean {
  const { kind } = (article.speakers?.[number] ?? {}) as { readonly kind?: unknown };
  if (kind !== undefined) return kind === "group" || kind === "organisation";
  return entities.speaker.some(({ affiliation }) => affiliation === name);
}

function affiliationOf({ affiliation }: Entity): object | undefined {
  return affiliation === undefined ? undefined : { "@type": "Organization", name: affiliation };
}

function named({ name, sameAs }: Entity): object {
  const addresses = sameAs.filter(
    (address) => /^https?:/i.test(address) && allowedAddress(address, "link") !== undefined,
  );
  return { name, sameAs: addresses.length === 0 ? undefined : addresses };
}
