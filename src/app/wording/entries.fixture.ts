/** One entry of a catalogue: its path in it, and what it says. */
export interface SayingEntry {
  readonly path: string;
  readonly says: string | ((...given: never[]) => string);
}

/** Every entry of a catalogue, in its order. */
export function catalogueEntries(catalogue: object, path = ""): readonly SayingEntry[] {
  return Object.entries(catalogue).flatMap(([name, value]) => {
    const here = path === "" ? name : `${path}.${name}`;
    if (typeof value === "object") return catalogueEntries(value, here);
    return [{ path: here, says: value }];
  });
}

const counts = [0, 1, 2, 5, 1000];
const kinds = ["speaker", "topic", "country"];
const drafts = counts.flatMap((quotations) =>
  counts.map((unsure) => ({ quotations, speakers: 1, mentions: 5, unsure })),
);

const countsOfBoth = counts.flatMap((quotations) =>
  counts.map((mentions) => ({ quotations, mentions })),
);

/** What entries are given, by the name of the parameter. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(
    [
      "n",
      "at",
      "sentences",
      "of",
      "shown",
      "all",
      "sections",
      "allSections",
      "words",
      "speakers",
      "articles",
    ]
      .concat([
        "paragraphs",
        "percent",
        "share",
        "status",
        "bytes",
        "received",
        "size",
        "limit",
        "needed",
        "free",
      ])
      .map((name) => [name, counts]),
  ),
  ...Object.fromEntries(["kind", "rows", "columns"].map((name) => [name, kinds])),
  ...Object.fromEntries(
    ["name", "names", "id", "text", "slot", "values", "row", "column", "title", "headline"]
      .concat(["site", "host", "from", "key", "opened", "reason", "format", "given", "unit"])
      .concat(["understood", "time"])
      .map((name) => [name, ["Łódź #7"]]),
  ),
  ...Object.fromEntries(["left", "everything", "counts"].map((name) => [name, countsOfBoth])),
  parts: [["Ada"], ["Ada", "Bo", "Cy"]],
  headlines: [["Ada"], ["Ada", "Bo", "Cy"]],
  groups: [["Ada"], ["Ada", "Bo", "Cy"]],
  iso: ["2021-03-23"],
  tag: ["ar"],
  drafted: drafts,
  _n: counts,
  _of: counts,
};

/**
 * Everything that an entry can say: for every count of 0, 1, 2, 5 and 1000, every kind, one name.
 * Throws a RangeError for a parameter that has no sample here yet.
 */
export function sayings({ path, says }: SayingEntry): readonly string[] {
  if (typeof says === "string") return [says];
  const names = /^\(?([^)=]*)\)?\s*=>|^function[^(]*\(([^)]*)\)/.exec(String(says));
  const parameters = (names?.[1] ?? names?.[2] ?? "").split(",").map((name) => name.trim());
  const given = parameters
    .filter((name) => name !== "")
    .reduce<readonly (readonly unknown[])[]>(
      (all, name) => {
        const own = samples[name.replace(/\s*=.*/, "")];
        if (own === undefined) throw new RangeError(`${path} takes ${name}: give it a sample`);
        return all.flatMap((before) => own.map((value) => [...before, value]));
      },
      [[]],
    );
  return given.map((values) => says(...(values as never[]))); // the samples are of its parameters' types
}
