// The model of a text in which stretches are annotated, whatever tool has done it.
import type { Quotation, Topic } from "../../../core/article/format";
import type { Facts } from "../article-from";
import type { OffsetUnit } from "./offset-units";
import type { Person } from "./person";

export interface Span {
  /** What links name it by, once in its document. */
  readonly key: string;
  /** Where it stands, in the document's unit; several stretches where something stands between. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  /** What the tool calls its kind. */
  readonly label: string;
  /** Its words, where the file says them: of each part, or of all. */
  readonly words?: readonly string[] | undefined;
  /** Who or what it names, by an address or an identifier. */
  readonly sameAs?: readonly string[] | undefined;
  /** The code of a country that it is said to name. */
  readonly country?: string | undefined;
  readonly note?: string | undefined;
  readonly confidence?: number | undefined;
  readonly line?: number | undefined;
}

/** That the words of a span are said, and by whom. */
export interface Said {
  readonly contents: readonly string[];
  /** The spans that name who says it. */
  readonly sources: readonly string[];
  /** Who says it, by name, where the file resolves it: before `sources`. */
  readonly people?: readonly Person[];
  readonly cue?: string | undefined;
  readonly confidence?: number | undefined;
  readonly mode?: Quotation["mode"];
}

export interface SpanDocument {
  readonly facts: Facts;
  /** As it stands in the file, with its line ends. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** What its positions count, where that is known and need not be measured. */
  readonly unit?: OffsetUnit;
  readonly said: readonly Said[];
  /** Whether a program has made the annotations, and not a person. */
  readonly isMachine?: boolean;
}

/** A source with one text or many, whose positions all count the same. */
export interface SpanSource {
  readonly format: string;
  readonly documents: readonly SpanDocument[];
  /** What positions count where nothing tells. */
  readonly unit: OffsetUnit;
}

/** What a label says that a span is. */
export type LabelKind =
  | { readonly is: "speaker" }
  | { readonly is: "place"; readonly isCountry: boolean }
  | { readonly is: "topic"; readonly kind: NonNullable<Topic["kind"]> }
  | { readonly is: "quotation" }
  | { readonly is: "cue" }
  | { readonly is: "unknown" };
