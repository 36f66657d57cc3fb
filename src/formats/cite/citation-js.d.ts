// The parsers of the tests have no types of their own: as much as the tests use.
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string, options: { forceType?: string; generateGraph: boolean });
    // biome-ignore lint/suspicious/noExplicitAny: what a parser gives for any file
    readonly data: any[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
