import type { AnnotatedArticle } from "../../../core/article/format";

/** A piece of what a file says, as JSON that is read in a moment: entries of a list, or all but its long lists. */
export interface FilePiece {
  readonly list?: LongList;
  readonly json: string;
}

/** The lists of a file that are long where the file is. */
const longLists = ["sections", "annotations"] as const;

type LongList = (typeof longLists)[number];

/** So many entries of a list are in one piece. */
const inPiece = 1_000;

type Lists = Partial<Record<LongList, unknown>>;

/** The pieces of what an article was made of, the one without the long lists first. */
export function* piecesOf(file: object): Generator<FilePiece> {
  const lists: Lists = file;
  const long = longLists.filter((list) => Array.isArray(lists[list]));
  // Each list keeps its place among the fields.
  yield {
    json: JSON.stringify({ ...file, ...Object.fromEntries(long.map((list) => [list, []])) }),
  };
  for (const list of long) {
    const entries = lists[list] as readonly unknown[]; // it has been looked at
    for (let at = 0; at < entries.length; at += inPiece) {
      yield { list, json: JSON.stringify(entries.slice(at, at + inPiece)) };
    }
  }
}

type Taken = Partial<Record<LongList, unknown[]>>;

/** What a file says, put together from the pieces that {@link piecesOf} gives, in their order. */
export class PiecedFile {
  #file: Taken = {};

  take({ list, json }: FilePiece): void {
    const read: unknown = JSON.parse(json);
    if (list === undefined)
      this.#file = read as Taken; // piecesOf has written it, and the lists
    else this.#file[list]?.push(...(read as readonly unknown[]));
  }

  /** Once all pieces have been taken: what the file says, which has been checked. */
  get file(): AnnotatedArticle {
    return this.#file as unknown as AnnotatedArticle;
  }
}
