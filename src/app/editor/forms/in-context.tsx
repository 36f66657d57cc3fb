import type { MarkedArticle } from "../../../core/article/marked-article";
import type { Range } from "../../../core/article/range";

/** So much of the text, in UTF-16 units, is shown on both sides of a place. */
const around = 40;

interface Props {
  readonly marked: MarkedArticle;
  readonly range: Range | undefined;
}

/** Words of the text with what stands around them. */
export function InContext({ marked, range }: Props) {
  if (range === undefined) return null;
  const { paragraph, start, end } = range;
  const text = marked.paragraphs[paragraph]?.text ?? "";
  return (
    <bdi>
      {text.slice(Math.max(0, start - around), start)}
      <strong>{text.slice(start, end)}</strong>
      {text.slice(end, end + around)}
    </bdi>
  );
}
