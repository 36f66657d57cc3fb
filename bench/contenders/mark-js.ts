// mark.js: the ranges of each paragraph marked by its markRanges, unmarked and marked anew at a change.
import Mark from "mark.js";
import type { AnnotatedArticle } from "../../src/core/article/format";
import { type Contender, isInView, plainText, stretchesByParagraph, valuesOf } from "./contender";

let mark = (_: readonly string[]) => {};

export const markJs: Contender = {
  show(article: AnnotatedArticle, root) {
    plainText(article, root, (paragraph, _, text) => {
      paragraph.textContent = text;
    });
    const stretches = stretchesByParagraph(article);
    mark = (values) => {
      for (const [id, own] of stretches) {
        const paragraph = document.getElementById(id);
        if (paragraph === null) continue;
        const ranges = own
          .filter(({ covering }) =>
            covering.some((annotation) => {
              const has = valuesOf(annotation);
              return values.every((value) => has.includes(value));
            }),
          )
          .map(({ start, end }) => ({ start, length: end - start }));
        const marker = new Mark(paragraph);
        marker.unmark();
        if (ranges.length > 0) marker.markRanges(ranges);
      }
    };
    mark([]);
  },
  select: (values) => mark(values),
  hasMarkInView: () => isInView("mark"),
};
