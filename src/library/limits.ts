/** The most bytes a file may have: 50 MB, about nine million words of text. */
export const largestFile = 50_000_000;

/** The most lists and objects that may be open at once. The format itself needs seven. */
export const deepestNesting = 64;
