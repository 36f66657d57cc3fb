import {
  type HostileDocument,
  ofBytes,
  ofEdit,
  ofText,
  opened,
  refused,
  wholeText,
} from "../document";

const names = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
  "__lookupSetter__",
  "toJSON",
  "then",
  "length",
  "key",
  "ref",
  "children",
  "dangerouslySetInnerHTML",
  "$$typeof",
  "_owner",
  "nodeType",
  "0",
  "-1",
  "",
];

const places = {
  "the file": "{",
  "a speaker": '"speakers": [\n    {',
  "a paragraph": '"paragraphs": [{',
  "an annotation": '"annotations": [\n    {',
  "a target": '"targets": [\n        {',
};

/** The article with a field put in first thing in one of its objects, as it is written in JSON. */
function put(
  kind: string,
  where: keyof typeof places,
  written: string,
  problems: readonly string[],
) {
  const opening = places[where];
  if (!wholeText.includes(opening)) throw new RangeError(`${where} is not in the article`);
  const text = wholeText.replace(opening, () => `${opening} ${written},`);
  return ofText(kind, `${written.slice(0, 60)} in ${where}`, text, opened(...problems));
}

const wholePlaces = Object.keys(places) as (keyof typeof places)[];

export const keys: readonly HostileDocument[] = [
  ...names.flatMap((name) =>
    wholePlaces.map((where, at) => {
      const values = ['{"polluted": true, "id": "x"}', "null", "1e9", '"<b>"', "[[]]"];
      return put("keys", where, `${JSON.stringify(name)}: ${values[(at + name.length) % 5]}`, []);
    }),
  ),
  put("keys", "the file", '"constructor": {"prototype": {"polluted": true}}', []),
  put("keys", "the file", '"__proto__": {"__proto__": {"polluted": true}}', []),
  ofText(
    "keys",
    "a headline by way of __proto__",
    wholeText.replace(
      '"headline": "Harbour talks begin again"',
      '"__proto__": {"headline": "Harbour"}',
    ),
    refused("missing headline"),
  ),
  ofText(
    "keys",
    "a text by way of __proto__",
    wholeText.replace('"text": "Lind spoke of trade, and left."', '"__proto__": {"text": "Lind"}'),
    refused("missing sections[1].paragraphs[1].text"),
  ),
  ofText(
    "keys",
    "a list by way of length",
    wholeText.replace('"bylines": ["A. Writer"]', '"bylines": {"0": "A", "length": 4294967295}'),
    opened("type bylines"),
  ),
  ofText(
    "keys",
    "names in another case",
    wholeText.replace('"headline"', '"Headline"'),
    refused("missing headline"),
  ),
  ofText(
    "keys",
    "names with a blank",
    wholeText.replace('"summary"', '"summary "'),
    opened("field [“summary ”]"),
  ),
  ofText(
    "keys",
    "ten thousand unknown ones",
    wholeText.replace(
      "{",
      `{ ${Array.from({ length: 10_000 }, (_, at) => `"x${at}": ${at}`).join()},`,
    ),
    opened(),
  ),
];

const again = (
  name: string,
  what: string,
  more: string,
  problems: readonly string[],
  says: string,
) =>
  ofText(
    "keys twice",
    name,
    wholeText.replace(what, () => `${what}, ${more}`),
    { ...opened(...problems), says },
  );

export const keysTwice: readonly HostileDocument[] = [
  again(
    "two headlines",
    '"headline": "Harbour talks begin again"',
    '"headline": "Other"',
    ["duplicate headline"],
    "“headline” is written twice, in line 6; only the last is read",
  ),
  again(
    "two equal headlines",
    '"rights": "CC0"',
    '"rights": "CC0"',
    ["duplicate rights"],
    "“rights” is written twice",
  ),
  again(
    "one of them by escapes",
    '"headline": "Harbour talks begin again"',
    '"\\u0068eadline": "Other"',
    ["duplicate headline"],
    "“headline”",
  ),
  again(
    "two ids of a speaker",
    '"id": "lind"',
    '"name": "Other"',
    ["duplicate speakers[1].name"],
    "“name”",
  ),
  again(
    "two positions",
    '"start": 14, "end": 19',
    '"start": 0',
    ["duplicate annotations[2].targets[0].start"],
    "“start”",
  ),
  again(
    "two unknown fields",
    '"rights": "CC0"',
    '"x": {"y": [1, {"z": 1, "z": 2}]}',
    ["duplicate x.y[1].z"],
    "“z”",
  ),
  again("two empty names", '"rights": "CC0"', '"": 1, "": 2', ["duplicate [“”]"], "“”"),
  again(
    "two of __proto__",
    '"rights": "CC0"',
    '"__proto__": 1, "__proto__": {}',
    ["duplicate __proto__"],
    "“__proto__”",
  ),
  again(
    "three headlines",
    '"headline": "Harbour talks begin again"',
    '"headline": "Two", "headline": "Three"',
    ["duplicate headline", "duplicate headline"],
    "twice",
  ),
  again(
    "two lists of annotations",
    '"rights": "CC0"',
    '"annotations": []',
    ["duplicate annotations"],
    "in line 11 and in line 42",
  ),
  again(
    "two lists of sections, the last one broken",
    '"rights": "CC0"',
    '"topics": [{ "id": "trade", "id": "trade", "name": "T" }]',
    ["duplicate topics[0].id", "duplicate topics"],
    "“id”",
  ),
  ofText(
    "keys twice",
    "a hundred and fifty",
    wholeText.replace("{", `{ ${new Array(151).fill('"x": 1').join()},`),
    opened(...new Array<string>(100).fill("duplicate x"), "duplicate "),
  ),
  ofText(
    "keys twice",
    "but only within texts",
    wholeText.replace("Trade", '{\\"a\\": 1, \\"a\\": 2}'),
    opened(),
  ),
  ofBytes(
    "keys twice",
    "in a file that is refused for it",
    Buffer.from(wholeText.replace('"language"', '"id": "", "language"')),
    refused("duplicate id", "type id"),
  ),
  ofEdit(
    "keys twice",
    "the same name in different objects",
    { x: { x: { x: [{ x: 1 }, { x: 2 }] } } },
    opened(),
  ),
];
