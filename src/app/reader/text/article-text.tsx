import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useRef } from "react";
import type {
  MarkedArticle,
  MarkedParagraph,
  MarkedSection,
} from "../../../core/article/marked-article";
import { marksOf, type ParagraphMarks } from "../../../core/article/marks";
import { SectionLink } from "../../reading/section-link";
import { Region } from "../../ui/region";
import { useWords } from "../../wording/use-words";
import { useRow } from "./collapsible-rows";
import { ParagraphRow } from "./paragraph";
import { setCollapsed } from "./set-collapsed";
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

/** A section's heading, which is the link to the section as well. */
function SectionHeading({ section }: { section: MarkedSection }) {
  return (
    <h2 tabIndex={-1} data-heading={section.number}>
      <SectionLink section={section}>{section.heading}</SectionLink>
    </h2>
  );
}

interface RowProps {
  /** The paragraph's number in the article. */
  readonly number: number;
  readonly children?: ReactNode;
}

/**
 * The place of one paragraph on the page; in the focus view, also the line that stands for a collapsed run. Those
 * of a large article are made by LateRows.
 */
export function Row({ number, children }: RowProps) {
  const words = useWords();
  const { state, collapsible } = useRow(number);
  const { hidden, collapses, open } = state;
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (row.current !== null) setCollapsed(row.current, hidden);
  }, [hidden]);
  return (
    <>
      {collapses > 0 && (
        <button
          type="button"
          className="collapsed"
          lang={words.language}
          aria-expanded={open}
          onClick={() => collapsible.toggle(number)}
        >
          <span>{words.reader.collapsed(collapses)}</span>
        </button>
      )}
      <div ref={row} className="row" data-paragraph-number={number}>
        {children}
      </div>
    </>
  );
}
