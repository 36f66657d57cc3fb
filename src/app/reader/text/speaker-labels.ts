import type { MarkedAnnotation, MarkedArticle } from "../../../core/article/marked-article";
import type { ParagraphMarks } from "../../../core/article/marks";
import { annotationClass } from "../../filters/annotation-class";
import { membershipClasses } from "../../filters/left-out";
import { around } from "../../wording/around";
import type { Wording } from "../../wording/english";
import { hueClasses } from "./mark-class";
import { type Plan, plan } from "./plan";

const isTurn = ({ annotation }: MarkedAnnotation) =>
  annotation.type === "quotation" && annotation.mode === "turn";

/** Who is speaking in a paragraph, like the names in a play's script: outside the paragraph's own text. */
export function speakerLabels(
  marked: MarkedArticle,
  { begins, continues }: ParagraphMarks,
  words: Wording,
): readonly Plan[] {
  if (begins.length === 0 && continues.length === 0) return [];
  const nameOf = ({ members }: MarkedAnnotation) =>
    words.list(members.speaker.map((number) => marked.entities.speaker[number]?.shortName ?? ""));
  const classOf = (annotation: MarkedAnnotation) =>
    [
      "voice",
      annotationClass(annotation.key),
      ...membershipClasses(annotation.members),
      ...hueClasses(annotation, marked),
    ].join(" ");
  const { language: lang } = words;
  const spoken = (text: string) =>
    text === "" ? [] : [plan("span", { class: "sr-only", lang }, text)];
  const continued = continues.map((annotation) =>
    plan(
      "span",
      { class: `${classOf(annotation)} continued${isTurn(annotation) ? " turn" : ""}`, lang },
      words.reader.continued(nameOf(annotation)),
    ),
  );
  const begun = begins.map((annotation) => {
    const [before, after] = around((names) =>
      words.reader.says(names, annotation.members.speaker.length),
    );
    return plan(
      "button",
      {
        type: "button",
        class: classOf(annotation),
        "data-voice": String(annotation.key),
        "aria-haspopup": "dialog",
      },
      ...spoken(before),
      plan("bdi", {}, nameOf(annotation)),
      ...spoken(after),
    );
  });
  return [plan("div", { class: "voices" }, ...continued, ...begun)];
}
