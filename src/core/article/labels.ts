// Gives each entity of a kind a name that no other has, and a short one: readers choose by them.

/** What an entity is told apart by. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly initials: string;
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly country?: string | undefined;
}

export interface EntityLabels {
  /** The name; behind it in brackets role, affiliation, country or id, where others have the name too. */
  readonly label: string;
  /** The short name the file gives; the label where another would be called the same. */
  readonly shortName: string;
  /** The initials; with a number from 1 where others have the same. */
  readonly initials: string;
}

const details: readonly ((entity: Named) => string | undefined)[] = [
  ({ role }) => role,
  ({ affiliation }) => affiliation,
  ({ role, affiliation }) => role && affiliation && `${role}, ${affiliation}`,
  ({ country }) => country,
  ({ id }) => id,
];

/** Tells the entities of one kind apart, in their order; no two labels, short names or initials are the same. */
export function labelsOf(entities: readonly Named[]): readonly EntityLabels[] {
  const labels = distinct(labelled(entities));
  const sharedShort = repeated(entities.map(({ shortName }) => shortName));
  const shortNames = distinct(
    entities.map(({ shortName }, at) =>
      sharedShort.has(folded(shortName)) ? (labels[at] ?? shortName) : shortName,
    ),
  );
  const initials = numbered(entities.map((entity) => entity.initials));
  return entities.map(({ name }, at) => ({
    label: labels[at] ?? name,
    shortName: shortNames[at] ?? name,
    initials: initials[at] ?? "",
  }));
}

/** Each name, and of those that share one the first detail that tells all of them apart. */
function labelled(entities: readonly Named[]): readonly string[] {
  const groups = new Map<string, Named[]>();
  for (const entity of entities) {
    const key = folded(entity.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entity]);
    else group.push(entity);
  }
  return entities.map((entity) => {
    const group = groups.get(folded(entity.name)) ?? [];
    if (group.length < 2) return entity.name;
    const detailOf = details.find((detail) => {
      const told = group.map((each) => folded(detail(each) ?? ""));
      return new Set(told).size === group.length;
    });
    const detail = detailOf?.(entity);
    return detail === undefined || detail === "" ? entity.name : `${entity.name} (${detail})`;
  });
}

/** The same texts; one that has occurred before has a number behind it. */
function distinct(texts: readonly string[]): readonly string[] {
  const shared = repeated(texts);
  if (shared.size === 0) return texts;
  const taken = new Set<string>();
  return texts.map((text) => {
    let own = text;
    for (let number = 2; taken.has(folded(own)); number += 1) own = `${text} ${number}`;
    taken.add(folded(own));
    return own;
  });
}

/** Initials with a number behind those that occur more than once; none stay none. */
function numbered(initials: readonly string[]): readonly string[] {
  const shared = repeated(initials.filter((each) => each !== ""));
  const taken = new Set(initials.map(folded));
  return initials.map((own) => {
    if (!shared.has(folded(own))) return own;
    let number = 1;
    while (taken.has(folded(`${own}${number}`))) number += 1;
    taken.add(folded(`${own}${number}`));
    return `${own}${number}`;
  });
}

/** The texts, as `folded` has them, that occur more than once. */
function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts.map(folded)) (seen.has(text) ? twice : seen).add(text);
  return twice;
}

/** What readers take for the same: case, width and blanks at the edges do not count. */
function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
