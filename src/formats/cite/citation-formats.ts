// The room of citations: what is cited and the forms to cite it in, which the interface is drawn from.
import { bibtex } from "./bibtex";
import { citationLine } from "./citation-line";
import type { Cited } from "./cited";
import { cslJson } from "./csl-json";
import { ris } from "./ris";

/** One form in which a citation can be copied, or kept as a file. */
export interface CitationFormat {
  readonly id: "text" | "bibtex" | "ris" | "csl-json";
  /** Of the file's name, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (cited: Cited) => string;
}

/** In the order in which they are offered; never empty. */
export const citationFormats = [
  { id: "text", extension: "txt", mediaType: "text/plain;charset=utf-8", write: citationLine },
  {
    id: "bibtex",
    extension: "bib",
    mediaType: "application/x-bibtex;charset=utf-8",
    write: bibtex,
  },
  {
    id: "ris",
    extension: "ris",
    mediaType: "application/x-research-info-systems;charset=utf-8",
    write: ris,
  },
  {
    id: "csl-json",
    extension: "json",
    mediaType: "application/vnd.citationstyles.csl+json",
    write: cslJson,
  },
] as const satisfies readonly CitationFormat[];
