import { type HostileDocument, ofEdit, opened, refused } from "../document";

const kind = "ids";

/** Names that objects have already, and that are good ids for all that. */
const inherited = [
  "constructor",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
];

/** Good ids that are hard on addresses, style rules and look-ups. */
export const allowedIds = [
  ...inherited,
  "0",
  "10",
  "007",
  "1e5",
  "NaN",
  "null",
  "undefined",
  "true",
  "CON",
  "nul",
  "quotations",
  "matrix",
  "voices",
  "sections",
  "speakers",
  "a..",
  "a.json",
  "x".repeat(200),
  "é",
  "e\u0301",
  "ж",
  "中",
  "א",
  "ا",
  "٣",
  "a~b_c-d.e",
  "𐐀",
  "ﬁ",
  "ß",
  "İ",
];

/** What cannot be an id: it would have to be written otherwise in an address, or is read otherwise. */
export const forbiddenIds = [
  "",
  " ",
  "a b",
  "a/b",
  "a\\b",
  "../a",
  ".",
  "..",
  ".a",
  "-a",
  "_a",
  "__proto__",
  "a?b",
  "a#b",
  "a%2Fb",
  "a&b",
  "a:b",
  "a;b",
  "a,b",
  'a"b',
  "a'b",
  "<b>",
  "a]b",
  "a}b",
  "a*b",
  "a\0b",
  "a\nb",
  "a\tb",
  "\u200ba",
  "a\u200b",
  "a\u200db",
  "a\u202eb",
  "a\u00adb",
  "a\ufeffb",
  "a\u00a0b",
  "😀",
  "a👍",
  "\u0301a",
  "x".repeat(201),
  "x".repeat(100_000),
];

const shown = (id: string) => `${JSON.stringify(id).slice(0, 30)} (${id.length})`;

/** One id for everything in the article that has one, and the references to them. */
function everywhere(id: string): HostileDocument {
  const edit = {
    id,
    "speakers[1].id": id,
    "topics[0].id": id,
    "topics[1].broader": id,
    "sections[0].id": id,
    "sections[1].paragraphs[1].id": id,
    "annotations[0].id": id,
    "annotations[0].speakers[1]": id,
    "annotations[2].of.topic": id,
    "annotations[2].targets[0].paragraph": id,
    "annotations[3].of.speaker": id,
    "annotations[3].targets[0].paragraph": id,
  };
  return ofEdit(kind, `${shown(id)} everywhere`, edit, opened());
}

const [one, two] = ["e\u0301t\u00e9", "\u00e9te\u0301"];

export const ids: readonly HostileDocument[] = [
  ...allowedIds.map(everywhere),
  ...forbiddenIds.map((id) =>
    ofEdit(
      kind,
      `${shown(id)} as a paragraph’s`,
      { "sections[0].paragraphs[0].id": id },
      refused("type sections[0].paragraphs[0].id"),
    ),
  ),
  ...forbiddenIds.map((id) =>
    ofEdit(
      kind,
      `${shown(id)} as an annotation’s`,
      { "annotations[3].id": id },
      opened("type annotations[3].id"),
    ),
  ),
  ofEdit(
    kind,
    "two that look the same",
    {
      "speakers[0].id": one,
      "speakers[1].id": two,
      "annotations[0].speakers": [one, two],
      "annotations[3].of.speaker": two,
    },
    opened(),
  ),
  ofEdit(
    kind,
    "two that differ in case",
    {
      "speakers[1].id": "BERG",
      "annotations[0].speakers[1]": "BERG",
      "annotations[3].of.speaker": "BERG",
    },
    opened(),
  ),
  ofEdit(
    kind,
    "two that mix scripts",
    {
      "speakers[1].id": "b\u0435rg",
      "annotations[0].speakers[1]": "b\u0435rg",
      "annotations[3].of.speaker": "b\u0435rg",
    },
    opened(),
  ),
  ofEdit(
    kind,
    "all paragraphs with one id",
    { "sections[1].paragraphs[0].id": "p1", "sections[1].paragraphs[1].id": "p1" },
    opened(
      "duplicate sections[1].paragraphs[0].id",
      "duplicate sections[1].paragraphs[1].id",
      "reference annotations[0].targets[0].paragraph",
      "reference annotations[0].targets[1].paragraph",
      "reference annotations[0].attribution.paragraph",
      "reference annotations[2].targets[0].paragraph",
      "reference annotations[3].targets[0].paragraph",
      "drift annotations[0].targets[0]",
      "drift annotations[0].targets[1]",
      "unplaced annotations[0].attribution",
      "unplaced annotations[2].targets[0]",
      "unplaced annotations[3].targets[0]",
    ),
  ),
  ofEdit(
    kind,
    "one id for a section, a paragraph, a speaker and a topic",
    {
      "sections[0].id": "berg",
      "sections[0].paragraphs[0].id": "berg",
      "topics[1].id": "berg",
      "annotations[0].topics[0]": "berg",
      "annotations[1].targets[0].paragraph": "berg",
    },
    opened(),
  ),
  ofEdit(
    kind,
    "one speaker twice in a quotation",
    { "annotations[0].speakers": ["berg", "berg", "berg"] },
    opened(),
  ),
  ofEdit(
    kind,
    "all speakers gone",
    { speakers: [] },
    opened(
      "reference annotations[0].speakers[0]",
      "reference annotations[0].speakers[1]",
      "reference annotations[3].of.speaker",
    ),
  ),
  ofEdit(
    kind,
    "a paragraph that is not there",
    { "annotations[3].targets[0].paragraph": "p9" },
    opened("reference annotations[3].targets[0].paragraph", "unplaced annotations[3].targets[0]"),
  ),
  ofEdit(
    kind,
    "a paragraph that is not there, without words",
    { "annotations[2].targets[0].paragraph": "p9" },
    opened("reference annotations[2].targets[0].paragraph", "unplaced annotations[2].targets[0]"),
  ),
  ofEdit(
    kind,
    "a topic broader than itself",
    { "topics[0].broader": "trade" },
    opened("reference topics[0].broader"),
  ),
  ...inherited.map((id) =>
    ofEdit(
      kind,
      `${id} that nobody declares`,
      { "annotations[3].of.speaker": id },
      opened("reference annotations[3].of.speaker"),
    ),
  ),
];
