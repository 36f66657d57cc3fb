// @recogito/text-annotator, the core of its React package: W3C annotations and its own filter.
import { createTextAnnotator, W3CTextFormat } from "@recogito/text-annotator";
import "../node_modules/@recogito/text-annotator/dist/text-annotator.css";
import { type Contender, plainText, valuesOf } from "./contender";

/** So long, in milliseconds, the library puts off what it draws, and then until the next frame. */
const putOff = 10;

let select = (_: readonly string[]) => {};
let shown = false;

export const textAnnotator: Contender = {
  async show(article, root) {
    plainText(article, root, (paragraph, _, text) => {
      paragraph.textContent = text;
    });
    const source = "https://example.org/article";
    const annotator = createTextAnnotator(root, { adapter: W3CTextFormat(source, root) });
    const offsets = offsetsOf(root);
    const valuesById = new Map<string, readonly string[]>();
    const annotations = (article.annotations ?? []).map((annotation) => {
      valuesById.set(annotation.id, valuesOf(annotation));
      return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        type: "Annotation",
        id: annotation.id,
        body: [],
        target: annotation.targets.map(({ paragraph, start = 0, end = 0, exact = "" }) => {
          const offset = offsets.get(paragraph) ?? 0;
          return {
            source,
            selector: [
              { type: "TextQuoteSelector", exact },
              { type: "TextPositionSelector", start: offset + start, end: offset + end },
            ],
          };
        }),
      };
    });
    select = (values) =>
      annotator.setFilter(({ id }: { id: string }) =>
        values.every((value) => valuesById.get(id)?.includes(value)),
      );
    await annotator.setAnnotations(annotations as never);
    shown = true;
  },
  select(values) {
    select(values);
    // Begun after the library's own timer, and so run after it, in the same frame.
    return new Promise((resolve) => {
      setTimeout(() => requestAnimationFrame(() => resolve()), putOff);
    });
  },
  hasMarkInView: () =>
    shown &&
    (document.querySelector(".r6o-annotation") !== null || (CSS.highlights?.size ?? 0) > 0),
};

/** Where each paragraph's text begins in all of the text. */
function offsetsOf(root: HTMLElement): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  let offset = 0;
  for (const element of root.querySelectorAll("h2,p")) {
    if (element.id !== "") offsets.set(element.id, offset);
    offset += element.textContent.length;
  }
  return offsets;
}
