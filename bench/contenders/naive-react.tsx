// Segments as React elements, rendered again at every change: what one writes first.

import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
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
      {paragraphs.map((paragraph) => (
        <p key={paragraph.id}>
          {(stretches.get(paragraph.id) ?? []).map(({ start, end, covering }) => {
            const words = paragraph.text.slice(start, end);
            const isOn = covering.some((annotation) => {
              const own = valuesOf(annotation);
              return values.every((value) => own.includes(value));
            });
            return isOn ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>;
          })}
        </p>
      ))}
    </section>
  ));
}

let render = (_: readonly string[]) => {};

export const naiveReact: Contender = {
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
