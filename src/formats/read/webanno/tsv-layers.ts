// The layers that the header of a WebAnno TSV file names, and the columns they have.

export interface Layer {
  readonly type: "span" | "chain" | "relation";
  /** The last part of the layer's name. */
  readonly name: string;
  readonly features: readonly string[];
  /** The column of its first feature, from 0. */
  readonly column: number;
}

const types = { SP: "span", CH: "chain", RL: "relation" } as const;

/** The columns before those of the layers: number, offsets and the token itself. */
const own = 3;

/** The layers of header lines such as `#T_SP=a.b.NamedEntity|identifier|value`. */
export function layersIn(header: readonly string[]): readonly Layer[] {
  let column = own;
  return header.flatMap((line): Layer[] => {
    const [, type, body = ""] = /^#T_(SP|CH|RL)=(.*)$/.exec(line) ?? [];
    if (type === undefined) return [];
    const [name = "", ...features] = body.split("|");
    const layer: Layer = {
      type: types[type as keyof typeof types],
      name: name.replace(/^.*\./, ""),
      features,
      column,
    };
    column += Math.max(1, features.length);
    return [layer];
  });
}
