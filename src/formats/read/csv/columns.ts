import { isHypothesisHeader } from "../web-annotation/hypothesis-table";

/** What a column of a table of quotations may hold. */
export type Column =
  | "speaker"
  | "role"
  | "quotation"
  | "topic"
  | "country"
  | "place"
  | "address"
  | "article"
  | "date"
  | "type"
  | "language"
  | "origin"
  | "bylines"
  | "confidence"
  | "note"
  | "ids"
  | "paragraphs"
  | "starts"
  | "ends"
  | "begin"
  | "finish";

/** Names that columns have, in lower case without signs; the first of them counts. */
const names: Readonly<Record<Column, readonly string[]>> = {
  speaker:
    "speakers speaker speakername who said saidby by name person sprecherin sprecher sprecherinnen wer quotedperson author auteur autor autore redner rednerin locuteur orateur orador qui quien chi character source quelle".split(
      " ",
    ),
  role: ["roles", "role", "function", "funktion", "rolle", "title"],
  quotation:
    "quote quotation quotetext quotationtext text zitat zitate words citation cita citazione content statement aussage utterance dialogue dialog line speech transcript said".split(
      " ",
    ),
  topic: "topics topic thema themen subject theme tag tags".split(" "),
  country: "countrycodes countries country land länder laender pays".split(" "),
  place: "place ort location lieu city".split(" "),
  address: "address url link adresse uri".split(" "),
  article: "article headline artikel titel document".split(" "),
  date: "published date datum".split(" "),
  type: ["type"],
  language: ["language", "sprache", "lang"],
  origin: ["origin"],
  bylines: ["bylines"],
  confidence: ["confidence"],
  note: ["note", "notes", "notiz", "anmerkung"],
  ids: ["speakerids"],
  paragraphs: ["paragraphs"],
  starts: ["starts"],
  ends: ["ends"],
  begin: "start starttime begin timestart timecode timestamp".split(" "),
  finish: "end endtime stop timeend".split(" "),
};

/** Which column of a header holds what, by its number. */
export function columnsIn(header: readonly string[]): ReadonlyMap<Column, number> {
  const plain = header.map((name) => name.toLowerCase().replace(/[^\p{L}]/gu, ""));
  const found = new Map<Column, number>();
  const taken = new Set<number>();
  for (const [column, known] of Object.entries(names) as [Column, readonly string[]][]) {
    const name = known.find((each) => plain.includes(each) && !taken.has(plain.indexOf(each)));
    if (name === undefined) continue;
    const at = plain.indexOf(name);
    found.set(column, at);
    taken.add(at);
  }
  return found;
}

/** Whether a first line names a speaker and a quotation. */
export function isQuotationHeader(line: string): boolean {
  if (isHypothesisHeader(line)) return false;
  const cells = line.split(/[,;\t]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, ""));
  const columns = columnsIn(cells);
  return cells.length > 1 && columns.has("speaker") && columns.has("quotation");
}
