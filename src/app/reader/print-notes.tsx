import { absoluteHref } from "../../core/address/absolute-href";
import { articleHref } from "../../core/address/paths";
import { kinds } from "../../core/article/kinds";
import { quotedInFull } from "../../core/article/quoted";
import { ordinalOf } from "../../core/article/reading-order";
import { roleBeside } from "../../core/article/role-beside";
import { sectionOf } from "../../core/article/section-of";
import { useReading } from "../reading/reading";
import { usePartWords } from "../wording/use-part-words";

/** Before the text: a key to the marks, and the address of this view. */
export function Key() {
  const words = usePartWords();
  const { marked, selection } = useReading();
  const chosen = kinds.flatMap((kind) =>
    marked.entities[kind].filter(({ id }) => selection[kind].includes(id)),
  );
  return (
    <section className="print-key ms-[calc(var(--names)+var(--gutter))] mb-[0.6cm] hidden border-[0.5pt] border-[#000000] px-[0.35cm] py-[0.25cm] font-sans text-[8pt]/[1.6] print:block">
      <p className="wrap-anywhere text-[#333333]">{window.location.href}</p>
      {chosen.length > 0 && (
        <p>{words.print.filtered(words.list(chosen.map(({ label }) => label)))}</p>
      )}
      <p>
        {kinds.map((kind) => (
          <span key={kind} data-kind={kind}>
            {kind === "speaker" ? (
              <span className="print-sample quotation">{words.print.quotationSample}</span>
            ) : (
              <span className={`print-sample ${kind}`}>{words.print.sample}</span>
            )}{" "}
            <span>{words.print[kind]}</span>{" "}
          </span>
        ))}
      </p>
      <p data-kind="speaker">
        {marked.entities.speaker.map(({ initials, label }) => `${initials} ${label}`).join(" · ")}
      </p>
    </section>
  );
}

/** After the text: the quotations with their addresses. */
export function PrintedNotes() {
  const words = usePartWords();
  const { provenance, marked, matches } = useReading();
  const quotations = matches.annotations.filter(
    ({ annotation }) => annotation.type === "quotation",
  );
  return (
    <section className="mt-[1cm] hidden font-sans text-[8.5pt]/[1.5] print:block [&_h2]:mt-[0.6cm] [&_h2]:mb-[0.2cm] [&_h2]:block [&_h2]:text-[12pt]">
      <h2>{words.print.quotations}</h2>
      <ol className="print-quotations list-decimal ps-[0.8cm] [&_bdi]:whitespace-pre-line [&>li]:mb-[0.2cm] [&>li]:break-inside-avoid">
        {quotations.map((quotation) => (
          <li key={quotation.id} value={ordinalOf(marked, quotation)}>
            <bdi>{quotedInFull(marked, quotation)}</bdi>{" "}
            <span>
              {words.list(
                quotation.members.speaker.flatMap((number) => {
                  const speaker = marked.entities.speaker[number];
                  if (speaker === undefined) return [];
                  return [speaker.label, roleBeside(speaker)].filter(Boolean).join(", ");
                }),
              )}
            </span>{" "}
            <span className="wrap-anywhere text-[#333333]">
              {absoluteHref(
                articleHref({
                  ...provenance,
                  sectionId: sectionOf(marked, quotation),
                  annotationId: quotation.id,
                }),
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
