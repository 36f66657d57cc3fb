import { type Kind, kinds } from "../article/kinds";

const marks = { speaker: ".quotation,.speaker", topic: ".topic,.passage", country: ".country" };
const beside = { speaker: ".voices", topic: ".passage-rules", country: "" };

function hiddenKinds(shown: readonly Kind[]): readonly Kind[] {
  return kinds.filter((kind) => !shown.includes(kind));
}

/** The marks of the kinds that are not shown, as a selector; undefined where all are shown. */
export function hiddenMarks(shown: readonly Kind[]): string | undefined {
  const hidden = hiddenKinds(shown);
  return hidden.length === 0 ? undefined : `:is(${hidden.map((kind) => marks[kind]).join()})`;
}

/**
 * The rules that take away the marks of the kinds that are not shown, on paper too, and what stands
 * beside the text for them: the text is laid out as it would be without them.
 */
export function hidingRules(shown: readonly Kind[]): string {
  const rule = hiddenMarks(shown);
  if (rule === undefined) return "";
  const rows = hiddenKinds(shown).flatMap((kind) => beside[kind] || []);
  return [
    `.mark.mark${rule}{position:static;margin:0;border:0;padding:0;background:none;text-decoration:none;font-weight:inherit;cursor:auto}`,
    `.mark.mark${rule}::before,.mark.mark${rule}::after{content:none}`,
    ...(rows.length === 0 ? [] : [`.row>:is(${rows.join()}){display:none}`]),
    ...hiddenKinds(shown).map((kind) => `.print-key [data-kind=${kind}]{display:none}`),
  ].join("\n");
}
