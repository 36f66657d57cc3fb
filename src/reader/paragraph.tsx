import { memo, type ReactNode } from "react";
import type { MarkedArticle, MarkedParagraph } from "../article/marked-article";
import { type ParagraphMarks, segmentsOf } from "../article/marks";
import type { Segment } from "../article/segment";
import { classOf, labelOf } from "./mark-class";
import { PassageRules } from "./passage-rules";
import { Voices } from "./voices";

interface Props {
  readonly marked: MarkedArticle;
  readonly paragraph: MarkedParagraph;
  readonly marks: ParagraphMarks;
}

/** One paragraph: its own words with their marks, and beside them who is speaking. */
export const Paragraph = memo(function Paragraph({ marked, paragraph, marks }: Props) {
  return (
    <>
      <Voices marked={marked} marks={marks} />
      <PassageRules marked={marked} paragraph={paragraph} marks={marks} />
      <p data-paragraph={paragraph.id}>
        {segmentsOf(marked, paragraph, marks).map((segment) =>
          rendered(segment, marked, paragraph),
        )}
      </p>
    </>
  );
});

function rendered(segment: Segment, marked: MarkedArticle, paragraph: MarkedParagraph): ReactNode {
  if (segment.type === "text") return paragraph.text.slice(segment.start, segment.end);
  const annotations = segment.keys.flatMap((key) => marked.annotations[key] ?? []);
  return (
    <span
      key={`${segment.keys.join(" ")}-${segment.start}`}
      className={classOf(annotations, marked)}
      data-annotation={annotations.map(({ id }) => id).join(" ")}
      data-label={labelOf(annotations, marked, paragraph.number, segment)}
    >
      {segment.children.map((child) => rendered(child, marked, paragraph))}
    </span>
  );
}
