import type { Entity } from "../core/article/entity";
import type { AnnotationBody } from "./annotation-model";
import { attribution } from "./attribution";
import type { ExportRow } from "./export-list";

/**
 * What an annotation says of a quotation. One text that describes it: who said it, in which role.
 * Then each speaker, whose purpose is identifying, and each topic and country, whose purpose is
 * tagging: by the address that identifies it where the file gives one in `sameAs`, else by its name.
 */
export function annotationBodies({ entry, marked }: ExportRow): readonly AnnotationBody[] {
  const { language } = marked.article;
  const text = (purpose: AnnotationBody["purpose"], value: string): AnnotationBody => {
    return { type: "TextualBody", purpose, value, format: "text/plain", language };
  };
  const entity = (purpose: AnnotationBody["purpose"], { name, sameAs }: Entity): AnnotationBody => {
    const id = identity(sameAs);
    if (id === undefined) return text(purpose, name);
    return { type: "SpecificResource", purpose, source: { id, label: name } };
  };
  const said = attribution(entry);
  return [
    ...(said === "" ? [] : [text("describing", said)]),
    ...entry.speakers.map((speaker) => entity("identifying", speaker)),
    ...[...entry.topics, ...entry.countries].map((about) => entity("tagging", about)),
  ];
}

/** The first of these that is an address of its own; an IPTC Media Topic's short form has one too. */
function identity(sameAs: readonly string[]): string | undefined {
  return sameAs
    .map((text) => text.replace(/^medtop:(?=\d+$)/, "http://cv.iptc.org/newscodes/mediatopic/"))
    .find((text) => /^https?:\/\//i.test(text));
}
