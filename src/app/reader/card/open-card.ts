/** A card that is open: about which annotations, beside which element, and how it was opened. */
export interface OpenCard {
  /** The keys of the annotations under the point, innermost first. */
  readonly annotations: readonly number[];
  readonly anchor: Element;
  /** A card opened by pointing goes when the pointer does; a chosen one stays; an entered one takes the focus. */
  readonly how: "pointed" | "chosen" | "entered";
}
