import type { Options } from "minisearch";

/** A passage as MiniSearch takes it: its words, prepared and separated by spaces. */
export interface Indexed {
  readonly id: number;
  readonly text: string;
}

/** MiniSearch does none of the reading of words itself: the same options build and load an index. */
export const engineOptions: Options<Indexed> = {
  fields: ["text"],
  tokenize: (text) => text.split(" ").filter(Boolean),
  processTerm: (word) => word,
};
