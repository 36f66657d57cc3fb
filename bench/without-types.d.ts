// Libraries that come without types: what the benchmark uses of them.
declare module "mark.js" {
  export default class Mark {
    constructor(element: HTMLElement);
    unmark(): void;
    markRanges(ranges: readonly { start: number; length: number }[]): void;
  }
}

declare module "react-highlight-words" {
  import type { ReactNode } from "react";
  export default function Highlighter(props: {
    searchWords: readonly string[];
    textToHighlight: string;
    findChunks: () => readonly { start: number; end: number }[];
  }): ReactNode;
}
