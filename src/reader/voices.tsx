import type { MarkedAnnotation, MarkedArticle } from "../article/marked-article";
import type { ParagraphMarks } from "../article/marks";
import { membershipClasses } from "../filters/highlight-rules";
import { useWords } from "../wording/use-words";
import { annotationClass, hueClasses } from "./mark-class";

interface Props {
  readonly marked: MarkedArticle;
  readonly marks: ParagraphMarks;
}

/** Who is speaking in a paragraph, like the names in a play's script: outside the paragraph's own text. */
export function Voices({ marked, marks: { begins, continues } }: Props) {
  const words = useWords();
  if (begins.length === 0 && continues.length === 0) return null;
  const nameOf = ({ members }: MarkedAnnotation) =>
    words.list(members.speaker.map((number) => marked.entities.speaker[number]?.shortName ?? ""));
  const classOf = (annotation: MarkedAnnotation) =>
    [
      "voice",
      annotationClass(annotation.number),
      ...membershipClasses(annotation.members),
      ...hueClasses(annotation, marked),
    ].join(" ");
  return (
    <div className="voices">
      {continues.map((annotation) => (
        <span key={annotation.id} className={`${classOf(annotation)} continued`}>
          {words.reader.continued(nameOf(annotation))}
        </span>
      ))}
      {begins.map((annotation) => (
        <button
          key={annotation.id}
          type="button"
          className={classOf(annotation)}
          data-voice={annotation.number}
          aria-haspopup="dialog"
        >
          <bdi>{nameOf(annotation)}</bdi>
          <span className="sr-only"> {words.reader.says}</span>
        </button>
      ))}
    </div>
  );
}
