import type { Entity } from "../core/article/entity";
import { roleBeside } from "../core/article/role-beside";
import type { QuotationEntry } from "../core/article/said/quotation-entries";

/**
 * Who said it, on one line: each speaker's name, as nobody else in the article is called, role and
 * affiliation, speakers parted by "; ", which nothing else in it is.
 */
export function attribution({ speakers }: Pick<QuotationEntry, "speakers">): string {
  return speakers
    .map((speaker) =>
      [speaker.label, roleBeside(speaker).replace(/;(?=\s)/g, ",")]
        .filter((part) => part !== "")
        .join(", "),
    )
    .join("; ");
}

/** A speaker's role and affiliation, parted by ", "; empty where the file states neither. */
export function speakerRole({ role = "", affiliation = "" }: Entity): string {
  return [role, affiliation].filter((part) => part !== "").join(", ");
}
