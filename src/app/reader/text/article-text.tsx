import { type CSSProperties, memo } from "react";
import type {
  MarkedArticle,
  MarkedParagraph,
  MarkedSection,
} from "../../../core/article/marked-article";
import { marksOf, type ParagraphMarks } from "../../../core/article/marks";
import { Region } from "../../ui/region";
import { ParagraphRow } from "./paragraph";
import { Row } from "./row";
import { SectionHeading } from "./section-heading";
import { isLarge, linesOfHeading, roughLines, stretchesOf } from "./stretches";

/**
 * The whole text with its marks: rendered once per article, and after a correction the paragraphs that
 * it has touched. Filters, views and pointing reach it through style sheets and the rows around the
 * paragraphs, never by rendering it again. The rows of a large article are made by LateMarks.
 */
export const MarkedText = memo(function MarkedText({ marked }: { marked: MarkedArticle }) {
  // A page that is made beforehand has all of its text and marks, however many.
  const large = !import.meta.env.SSR && isLarge(marked);
  const marks = large ? [] : marksOf(marked);
  return marked.sections.map((section) => {
    const stretches = large ? stretchesOf(section, marked.length) : [];
    return (
      <section key={section.id} {...attributesOf(section, stretches)}>
        <Region name={section.id}>
          {section.heading !== undefined && <SectionHeading section={section} />}
          {large ? (
            <Stretches stretches={stretches} />
          ) : (
            <Paragraphs marked={marked} section={section} marks={marks} />
          )}
        </Region>
      </section>
    );
  });
});

/** A section of a single stretch is laid out, or left, as a whole. */
function attributesOf({ id, number, heading }: MarkedSection, [only, another]: Stretched) {
  const isWhole = only !== undefined && another === undefined;
  return {
    className: isWhole ? "far" : undefined,
    style: isWhole ? estimate(only, heading) : undefined,
    "data-section": id,
    "data-section-number": number,
  };
}

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
        <ParagraphRow marked={marked} paragraph={paragraph} marks={own} />
      </Row>
    );
  });
}

type Stretched = readonly (readonly MarkedParagraph[])[];

function Stretches({ stretches }: { readonly stretches: Stretched }) {
  return stretches.map((stretch) => (
    <div
      key={stretch[0]?.id}
      className="stretch"
      style={estimate(stretch)}
      data-first={stretch[0]?.number}
      data-count={stretch.length}
    />
  ));
}

/** How high what is not laid out yet is taken to be. */
function estimate(paragraphs: readonly MarkedParagraph[], heading?: string): CSSProperties {
  const lines = roughLines(paragraphs) + (heading === undefined ? 0 : linesOfHeading);
  return { "--lines": lines.toFixed(0) } as CSSProperties; // React sets any custom property
}
