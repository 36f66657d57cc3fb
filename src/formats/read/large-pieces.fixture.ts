// What a file of any size is made of, for tests of large ones.

/** A file's name, what stands before and after its pieces, and one piece by its number. */
export interface LargeFile {
  readonly name: string;
  readonly before?: string;
  readonly piece: (number: number) => string;
  readonly after?: string;
  /** The text that belongs to it, with as many pieces. */
  readonly beside?: { readonly name: string; readonly piece: (number: number) => string };
  /** How its text becomes the bytes of a file that is packed. */
  readonly packed?: (text: string) => Uint8Array;
}
