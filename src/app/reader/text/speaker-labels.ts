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

const speakersOf = ({ members }: MarkedAnnotation) => members.speaker.join();

const classesOf = ({ key, members }: MarkedAnnotation) =>
  [annotationClass(key), ...membershipClasses(members)].join(" ");

/** What one label stands for: quotations by the same speakers, with none by others between them. */
function runsOf(quotations: readonly MarkedAnnotation[]): readonly Run[] {
  const runs: [MarkedAnnotation, ...MarkedAnnotation[]][] = [];
  for (const each of quotations) {
    const last = runs.at(-1);
    if (last !== undefined && speakersOf(last[0]) === speakersOf(each)) last.push(each);
    else runs.push([each]);
  }
  return runs;
}

type Run = readonly [MarkedAnnotation, ...MarkedAnnotation[]];

/** Who is speaking in a paragraph, like the names in a play's script: outside the paragraph's own text. */
export function speakerLabels(
  marked: MarkedArticle,
  { begins, continues }: ParagraphMarks,
  words: Wording,
): readonly Plan[] {
  if (begins.length === 0 && continues.length === 0) return [];
  const nameOf = ({ members }: MarkedAnnotation) =>
    words.list(members.speaker.map((number) => marked.entities.speaker[number]?.shortName ?? ""));
  const classOf = (run: Run) =>
    ["name", run.length > 1 ? "several" : classesOf(run[0]), ...hueClasses(run[0], marked)].join(
      " ",
    );
  // A filter leaves the label out when it leaves out all of them: see highlightRules.
  const several = (run: Run) =>
    run.length > 1 ? run.map((each) => plan("i", { class: classesOf(each) })) : [];
  const { language: lang } = words;
  const spoken = (text: string) =>
    text === "" ? [] : [plan("span", { class: "sr-only", lang }, text)];
  const labels = runsOf([...continues, ...begins]).map((run) => {
    const [first] = run;
    const begun = run.filter((each) => begins.includes(each));
    if (begun.length === 0) {
      return plan(
        "span",
        { class: `${classOf(run)} continued${run.every(isTurn) ? " turn" : ""}`, lang },
        words.reader.continued(nameOf(first)),
        ...several(run),
      );
    }
    const [before, after] = around((names) =>
      words.reader.says(names, first.members.speaker.length),
    );
    return plan(
      "button",
      {
        type: "button",
        class: classOf(run),
        "data-label-for": begun.map(({ key }) => key).join(" "),
        "aria-haspopup": "dialog",
      },
      ...spoken(before),
      plan("bdi", {}, nameOf(first)),
      ...spoken(after),
      ...several(run),
    );
  });
  return [plan("div", { class: "names" }, ...labels)];
}
