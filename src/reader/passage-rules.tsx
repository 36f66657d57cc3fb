import type { MarkedArticle, MarkedParagraph } from "../article/marked-article";
import { isPassage, type ParagraphMarks } from "../article/marks";
import { membershipClasses } from "../filters/highlight-rules";
import { hueClasses } from "./mark-class";

interface Props {
  readonly marked: MarkedArticle;
  readonly paragraph: MarkedParagraph;
  readonly marks: ParagraphMarks;
}

const lane = 5;

/** About half a line of text, in UTF-16 units: a passage's first and last line are mostly part of it. */
const halfLine = 26;

/** The rules at the text's edge that stand for passages on a topic, as high as the passage's share of the paragraph. */
export function PassageRules({ marked, paragraph, marks: { covers } }: Props) {
  const passages = covers.flatMap(({ key, start, end }) => {
    const annotation = marked.annotations[key];
    return annotation !== undefined && isPassage(annotation) ? [{ annotation, start, end }] : [];
  });
  if (passages.length === 0) return null;
  const { length } = paragraph.text;
  const percent = (units: number) => `${((100 * units) / length).toFixed(2)}%`;
  return (
    <svg className="passage-rules" aria-hidden="true">
      {passages.map(({ annotation, start, end }, index) => (
        <rect
          key={annotation.id}
          className={[
            "passage-rule",
            ...membershipClasses(annotation.members),
            ...hueClasses(annotation, marked),
          ].join(" ")}
          x={(index % 3) * lane}
          width="3"
          y={percent(Math.max(0, start - halfLine))}
          height={percent(Math.min(length, end + halfLine) - Math.max(0, start - halfLine))}
          rx="1.5"
        />
      ))}
    </svg>
  );
}
