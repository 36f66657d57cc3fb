import { type HostileDocument, ofEdit, opened, refused } from "../document";
import { inEveryText } from "../every-field";

const kind = "surrogates";

export const surrogates: readonly HostileDocument[] = [
  ...[
    "\ud83d",
    "\ude00",
    "\ude00\ud83d",
    "a\ud83db",
    "\ud83d\ud83d\ude00\ude00",
    "\ud800\udc00\udc00",
    "\udbff",
    "\udfff\u0301",
    "e\ud83d\u0301",
  ].map((words) => inEveryText(kind, words)),
  ofEdit(kind, "half a pair as id", { id: "\ud83d" }, refused("type id")),
  ofEdit(
    kind,
    "half a pair in an id",
    { "sections[0].id": "a\udc00" },
    refused("type sections[0].id"),
  ),
  ofEdit(
    kind,
    "a pair in an id that is no letter",
    { "sections[0].id": "a😀" },
    refused("type sections[0].id"),
  ),
  ofEdit(kind, "a pair in an id that is a letter", { "sections[0].id": "𐐀𝒜" }, opened()),
  ofEdit(
    kind,
    "half a pair as an annotation’s id",
    { "annotations[3].id": "m\ud83d" },
    opened("type annotations[3].id"),
  ),
  ofEdit(
    kind,
    "half a pair as a reference",
    { "annotations[3].of.speaker": "\ude00" },
    opened("type annotations[3].of.speaker"),
  ),
  ofEdit(
    kind,
    "half a pair as a paragraph’s name",
    { "annotations[3].targets[0].paragraph": "p\ud800" },
    opened("type annotations[3].targets[0].paragraph"),
  ),
  ofEdit(kind, "half a pair in the language", { language: "e\ud83d" }, opened("spelling language")),
  ofEdit(kind, "half a pair in a date", { published: "2021-03-2\ud83d" }, opened("type published")),
  ofEdit(
    kind,
    "half a pair as a country",
    { "countries[1].code": "D\udc00" },
    opened("reference countries[1].code"),
  ),
  ofEdit(
    kind,
    "half a pair in a field’s name",
    { "\ud83d": "\ude00", "speakers[0].\ude00": 1 },
    opened(),
  ),
];
