import { type Fields, isFields, numberOf, stringOf } from "../model/read-json";

/** The words of one target, and what stands around them. */
export interface QuotedTarget {
  readonly source: string;
  /** Undefined for a target that is the whole page. */
  readonly exact: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
  /** Whether it is a part of the page, also where it does not say the words. */
  readonly isPassage?: boolean;
}

/** What a target of a Web Annotation says of the words it is about. */
export function quotedTarget(target: unknown): QuotedTarget {
  if (typeof target === "string") return { source: pageOf(target), exact: undefined };
  const fields = isFields(target) ? target : {};
  const { source } = fields;
  const id = isFields(source) ? stringOf(source.id) : stringOf(source ?? fields.id);
  const selectors = asList(fields.selector).flatMap(withRefined);
  const ofType = (wanted: string) =>
    selectors.find((each) => stringOf(each.type ?? each["@type"])?.replace(/^oa:/, "") === wanted);
  // A text annotator without types has the words and where they stand in one.
  const own = selectors.find((each) => typeof each.quote === "string");
  const quote = ofType("TextQuoteSelector") ?? (own && { exact: own.quote });
  const position = ofType("TextPositionSelector") ?? own;
  return {
    source: pageOf(id ?? ""),
    exact: stringOf(quote?.exact),
    prefix: stringOf(quote?.prefix),
    suffix: stringOf(quote?.suffix),
    start: numberOf(position?.start),
    isPassage: selectors.length > 0,
  };
}

function withRefined(selector: unknown): readonly Fields[] {
  if (!isFields(selector)) return [];
  return [selector, ...withRefined(selector.refinedBy)];
}

function pageOf(address: string): string {
  return address.replace(/#.*$/s, "");
}

/** The values of a field that may have one or several: JSON-LD writes one without a list. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
