import { memo, useMemo } from "react";
import type { MarkedArticle } from "../article/marked-article";
import { marksByParagraph } from "../article/marks";
import { Paragraph } from "./paragraph";
import { Row } from "./row";
import { SectionHeading } from "./section-heading";

/**
 * The whole text with its marks: rendered once per article. Filters, views and pointing reach it
 * through style sheets and the rows around the paragraphs, never by rendering it again.
 */
export const ArticleText = memo(function ArticleText({ marked }: { marked: MarkedArticle }) {
  const marks = useMemo(() => marksByParagraph(marked), [marked]);
  return marked.sections.map((section) => (
    <section key={section.id} data-section={section.id} data-section-number={section.number}>
      {section.heading !== undefined && <SectionHeading section={section} />}
      {section.paragraphs.map((paragraph) => {
        const own = marks[paragraph.number];
        if (own === undefined) return null;
        return (
          <Row key={paragraph.id} number={paragraph.number}>
            <Paragraph marked={marked} paragraph={paragraph} marks={own} />
          </Row>
        );
      })}
    </section>
  ));
});
