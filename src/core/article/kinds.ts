/** What an annotation can be about, and so what a reader filters by. The order is the order on screen and in links. */
export const kinds = ["speaker", "topic", "country"] as const;

export type Kind = (typeof kinds)[number];

/** One value for each kind. */
export type ByKind<T> = Readonly<Record<Kind, T>>;

/** Builds a value for each kind. */
export function byKind<T>(make: (kind: Kind) => T): ByKind<T> {
  return { speaker: make("speaker"), topic: make("topic"), country: make("country") };
}
