import { type Kind, kinds } from "../../core/article/kinds";

const marks = { speaker: ".quotation,.speaker", topic: ".topic,.passage", country: ".country" };

/** The kinds of marks that are not shown. */
export function hiddenKinds(shown: readonly Kind[]): readonly Kind[] {
  return kinds.filter((kind) => !shown.includes(kind));
}

/** The marks of the kinds that are not shown, as a selector; undefined where all are shown. */
export function hiddenMarks(shown: readonly Kind[]): string | undefined {
  const hidden = hiddenKinds(shown);
  return hidden.length === 0 ? undefined : `:is(${hidden.map((kind) => marks[kind]).join()})`;
}
