// react-highlight-words: a Highlighter for each paragraph, told the stretches to highlight.
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import Highlighter from "react-highlight-words";
import type { AnnotatedArticle } from "../../src/core/article/format";
import {
  type Contender,
  isInView,
  type Stretch,
  stretchesByParagraph,
  valuesOf,
} from "./contender";

interface Props {
  readonly article: AnnotatedArticle;
  readonly stretches: ReadonlyMap<string, readonly Stretch[]>;
  readonly values: readonly string[];
}

function Text({ article, stretches, values }: Props) {
  return article.sections.map(({ id, heading, paragraphs }) => (
    <section key={id} id={id}>
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => {
        const chunks = (stretches.get(paragraph.id) ?? [])
          .filter(({ covering }) =>
            covering.some((annotation) => {
              const own = valuesOf(annotation);
              return values.every((value) => own.includes(value));
            }),
          )
          .map(({ start, end }) => ({ start, end }));
        return (
          <p key={paragraph.id}>
            <Highlighter
              searchWords={[]}
              textToHighlight={paragraph.text}
              findChunks={() => chunks}
            />
          </p>
        );
      })}
    </section>
  ));
}

let render = (_: readonly string[]) => {};

export const highlightWords: Contender = {
  show(article, root) {
    const react = createRoot(root);
    const stretches = stretchesByParagraph(article);
    render = (values) =>
      flushSync(() => react.render(<Text {...{ article, stretches, values }} />));
    render([]);
  },
  select: (values) => render(values),
  hasMarkInView: () => isInView("mark"),
};
