// The baseline: the text as static elements with <mark>, sections that are not laid out far from the
// window, and one style rule that changes.
import { type Contender, isInView, plainText, stretchesByParagraph, valuesOf } from "./contender";

const sheet = new CSSStyleSheet();

export const staticMarks: Contender = {
  show(article, root) {
    const style = new CSSStyleSheet();
    style.replaceSync("section{content-visibility:auto;contain-intrinsic-block-size:auto 5000px}");
    document.adoptedStyleSheets = [style, sheet];
    const stretches = stretchesByParagraph(article);
    plainText(article, root, (paragraph, id, text) => {
      for (const { start, end, covering } of stretches.get(id) ?? []) {
        const words = text.slice(start, end);
        if (covering.length === 0) {
          paragraph.append(words);
          continue;
        }
        const mark = document.createElement("mark");
        mark.className = [...new Set(covering.flatMap(valuesOf))].join(" ");
        mark.textContent = words;
        paragraph.append(mark);
      }
    });
  },
  select(values) {
    const chosen = values.map((value) => `.${value}`).join("");
    sheet.replaceSync(chosen === "" ? "" : `mark:not(${chosen}){background:none}`);
  },
  hasMarkInView: () => isInView("mark"),
};
