import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { articleHref } from "../address/paths";
import { kinds } from "../article/kinds";
import { quotedInFull, sectionOf } from "../article/quoted";
import { useWords } from "../wording/use-words";
import { useReading } from "./reading";

/** What paper has and the screen does not: a key to the marks and the quotations with their addresses. */
export function PrintNotes() {
  const printing = usePrinting();
  return printing ? <Notes /> : null;
}

function Notes() {
  const words = useWords();
  const { marked, matches, selection } = useReading();
  const base = window.location.origin + import.meta.env.BASE_URL.replace(/\/$/, "");
  const quotations = matches.annotations.filter(
    ({ annotation }) => annotation.type === "quotation",
  );
  const chosen = kinds.flatMap((kind) =>
    marked.entities[kind].filter(({ id }) => selection[kind].includes(id)),
  );
  return (
    <section className="print-notes">
      <h2>{words.print.key}</h2>
      {chosen.length > 0 && (
        <p>
          {words.print.filtered} {words.list(chosen.map(({ name }) => name))}
        </p>
      )}
      <ul>
        <li>{words.print.speaker}</li>
        <li>{words.print.topic}</li>
        <li>{words.print.country}</li>
      </ul>
      <p className="print-people">
        {marked.entities.speaker.map(({ initials, name }) => `${initials} ${name}`).join(" · ")}
      </p>
      <h2>{words.print.quotations}</h2>
      <ol className="print-quotations">
        {quotations.map((quotation) => (
          <li key={quotation.id} value={quotation.ordinal}>
            <bdi>{quotedInFull(marked, quotation)}</bdi>{" "}
            <span>
              {words.list(
                quotation.members.speaker.map((number) => {
                  const speaker = marked.entities.speaker[number];
                  return [speaker?.name, speaker?.role].filter(Boolean).join(", ");
                }),
              )}
            </span>{" "}
            <span className="print-address">
              {base +
                articleHref({
                  articleId: marked.article.id,
                  sectionId: sectionOf(marked, quotation),
                  annotationId: quotation.id,
                })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia("print");
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const onMedia = () => (media.matches ? setPrinting(true) : end());
    onMedia();
    media.addEventListener("change", onMedia);
    window.addEventListener("beforeprint", start);
    window.addEventListener("afterprint", end);
    return () => {
      media.removeEventListener("change", onMedia);
      window.removeEventListener("beforeprint", start);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}
