import { allBelow, type XmlElement } from "../xml/parse-xml";

/** What an annotation says of itself: a program has made it, and it is certain to some degree. */
export interface Certainty {
  readonly origin?: "machine";
  readonly confidence?: number;
}

/** The ids of the programs that a document names as responsible for something. */
export function programsIn(roots: readonly XmlElement[]): ReadonlySet<string> {
  const isProgram = ({ attributes }: XmlElement) => attributes.type === "software";
  return new Set(
    roots
      .flatMap((root) => [...allBelow(root, "respStmt")])
      .filter((statement) => [...allBelow(statement, "name")].some(isProgram))
      .map(({ attributes }) => attributes["xml:id"] ?? ""),
  );
}

/** Who is responsible for an element, if that is a program, and its certainty where that is a number from 0 to 1. */
export function certaintyOf(
  { attributes: { resp = "", cert = "" } }: XmlElement,
  programs: ReadonlySet<string>,
): Certainty {
  const isMachine = resp.split(/\s+/).some((each) => programs.has(each.replace(/^#/, "")));
  const isDegree = /^(?:0?\.\d+|[01](?:\.0*)?|0\.\d*)$/.test(cert);
  return {
    ...(isMachine && { origin: "machine" as const }),
    ...(isDegree && { confidence: Number(cert) }),
  };
}
