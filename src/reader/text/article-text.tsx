import { memo, useMemo } from "react";
import type { MarkedArticle, MarkedSection } from "../../article/marked-article";
import { marksByParagraph, type ParagraphMarks } from "../../article/marks";
import { Region } from "../../ui/region";
import { Paragraph } from "./paragraph";
import { Row } from "./row";
import { SectionHeading } from "./section-heading";
import { isLarge, stretchesOf } from "./stretches";

/**
 * The whole text with its marks: rendered once per article. Filters, views and pointing reach it
 * through style sheets and the rows around the paragraphs, never by rendering it again. The rows of
 * a large article are made by LateMarks.
 */
export const ArticleText = memo(function ArticleText({ marked }: { marked: MarkedArticle }) {
  // A page that is made beforehand has all of its text and marks, however many.
  const large = !import.meta.env.SSR && isLarge(marked);
  const marks = useMemo(() => (large ? [] : marksByParagraph(marked)), [marked, large]);
  return marked.sections.map((section) => (
    <section key={section.id} data-section={section.id} data-section-number={section.number}>
      <Region name={section.id}>
        {section.heading !== undefined && <SectionHeading section={section} />}
        {large ? (
          <Stretches section={section} total={marked.length} />
        ) : (
          <Paragraphs marked={marked} section={section} marks={marks} />
        )}
      </Region>
    </section>
  ));
});

interface Props {
  readonly marked: MarkedArticle;
  readonly section: MarkedSection;
  readonly marks: readonly ParagraphMarks[];
}

function Paragraphs({ marked, section, marks }: Props) {
  return section.paragraphs.map((paragraph) => {
    const own = marks[paragraph.number];
    if (own === undefined) return null;
    return (
      <Row key={paragraph.id} number={paragraph.number}>
        <Paragraph marked={marked} paragraph={paragraph} marks={own} />
      </Row>
    );
  });
}

function Stretches({ section, total }: { section: MarkedSection; total: number }) {
  return stretchesOf(section, total).map((stretch) => (
    <div
      key={stretch[0]?.id}
      className="stretch"
      data-first={stretch[0]?.number}
      data-count={stretch.length}
    />
  ));
}
