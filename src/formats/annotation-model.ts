// What of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) is written:
// its names, its shapes. Optional here means left out where there is nothing to say.

export const annotationContext = "http://www.w3.org/ns/anno.jsonld";

/** The term of ITS 2.0 (https://www.w3.org/TR/its20/#textanalysis) for how certain a program is, from 0 to 1. */
export const confidenceContext = { itsrdf: "http://www.w3.org/2005/11/its/rdf#" } as const;

export interface AnnotationCollection {
  /** The second only where an annotation says how certain it is: the first has no term for that. */
  readonly "@context":
    | typeof annotationContext
    | readonly [typeof annotationContext, typeof confidenceContext];
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly generator: { readonly type: "Software"; readonly name: string };
  readonly total: number;
  /** None for an empty collection: a page has at least one annotation. */
  readonly first?: AnnotationPage;
  readonly last?: string;
}

export interface AnnotationPage {
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly partOf: string;
  readonly startIndex: number;
  readonly items: readonly WebAnnotation[];
}

export interface WebAnnotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "describing";
  /** Said only of what a program has marked and nobody has accepted. */
  readonly creator?: { readonly type: "Software" };
  /** From 0 to 1. */
  readonly "itsrdf:taConfidence"?: number;
  /** Where it was obtained from, if from elsewhere than its own address. */
  readonly via?: string;
  readonly body?: readonly AnnotationBody[];
  readonly target: readonly AnnotationTarget[];
}

type Purpose = "describing" | "identifying" | "tagging";

/** A text in the annotation itself, or something the web has an address for. */
export type AnnotationBody =
  | {
      readonly type: "TextualBody";
      readonly purpose: Purpose;
      readonly value: string;
      readonly format: "text/plain";
      readonly language: string;
    }
  | {
      readonly type: "SpecificResource";
      readonly purpose: Purpose;
      readonly source: { readonly id: string; readonly label: string };
    };

export interface AnnotationTarget {
  readonly type: "SpecificResource";
  readonly source: {
    readonly id: string;
    readonly type: "Text";
    readonly format: "text/html";
    readonly language: string;
    readonly label: string;
  };
  /** Each selects the same words; a program takes the one it can use. */
  readonly selector: readonly [TextQuoteSelector, ParagraphSelector];
}

export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A position in one paragraph's text, in code points, end excluded. */
export interface ParagraphSelector {
  readonly type: "CssSelector";
  readonly value: string;
  readonly refinedBy: {
    readonly type: "TextPositionSelector";
    readonly start: number;
    readonly end: number;
  };
}
