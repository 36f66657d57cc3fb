// The CSS Custom Highlight API used directly: one highlight, whose ranges are taken out and put in.
import { type Contender, plainText, valuesOf } from "./contender";

let select = (_: readonly string[]) => {};
let first: Range | undefined;

export const customHighlight: Contender = {
  show(article, root) {
    const style = new CSSStyleSheet();
    style.replaceSync(
      "section{content-visibility:auto;contain-intrinsic-block-size:auto 5000px}::highlight(annotation){background:#ffe27a}",
    );
    document.adoptedStyleSheets = [style];
    const texts = new Map<string, Text>();
    plainText(article, root, (paragraph, id, text) => {
      const node = document.createTextNode(text);
      paragraph.append(node);
      texts.set(id, node);
    });
    const ranges = (article.annotations ?? []).map((annotation) => ({
      values: valuesOf(annotation),
      ranges: annotation.targets.flatMap(({ paragraph, start = 0, end = 0 }) => {
        const text = texts.get(paragraph);
        if (text === undefined) return [];
        const range = new Range();
        range.setStart(text, start);
        range.setEnd(text, end);
        first ??= range;
        return range;
      }),
    }));
    const highlight = new Highlight();
    CSS.highlights.set("annotation", highlight);
    select = (values) => {
      highlight.clear();
      for (const each of ranges) {
        if (!values.every((value) => each.values.includes(value))) continue;
        for (const range of each.ranges) highlight.add(range);
      }
    };
    select([]);
  },
  select: (values) => select(values),
  hasMarkInView: () => first !== undefined,
};
