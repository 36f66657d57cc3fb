import { type Kind, kinds } from "../../core/article/kinds";

/** One choice of a list: its value is a kind and an id. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of the same label, such as its kind. */
  readonly hint?: string | undefined;
  readonly isChosen?: boolean | undefined;
}

/** The kind and the id that the value of an option stands for. */
export function parsedValue(value: string): { readonly kind: Kind; readonly id: string } {
  const at = value.indexOf(" ");
  const kind = kinds.find((each) => each === value.slice(0, at)) ?? "speaker";
  return { kind, id: value.slice(at + 1) };
}
