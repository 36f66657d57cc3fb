import { type HostileDocument, ofText, opened, refused, wholeText } from "../document";

const kind = "syntax";

/** Not JSON, after RFC 8259, each in its own way. */
const notJson = [
  ...'[1,]|{"a":1,}|[,1]|[1,,2]|[1 2]|{"a" "b"}|{a:1}|{\'a\':1}|[\'a\']|[+1]|[.5]|[1.]|[-.5]|[0x10]|[01]|[-01]|[-]|[--1]|[1e]|[1e+]|[1E-]|[1.e1]|[0e]|[1_000]|[1 000]|[1,5.]|[Infinity]|[-Infinity]|[NaN]|[nan]|[nul]|[nulll]|[True]|[tru]|[undefined]|[None]'.split(
    "|",
  ),
  ...'["\\x41"]|["\\u12"]|["\\u{1F600}"]|["\\uD83D\\u"]|["\\\'"]|["\\"]|["a]|["a"b"]|[`a`]|["a" // x\n]|/* x */[]|[] // x|#[]|;[]|[];|(1)|{"a":}|{:1}|{"a":1:2}|{"a":1;"b":2}|{"a",1}|{,}|[,]|{"a":1,,"b":2}|{"a":[}|[{]|[}|{]|]|}|[|{|{"a"|{"a":|"|[[]|[]]|{}}|{}{}|[][]|1 2|"a" "b"|{}\n{}|[1]x|x[1]|{"a":1}}|{“a”:1}|[“a”]|[«a»]|[‘a’]|[１]|[1，2]|{"a"：1}|[−1]|[1–2]|[½]|[\u00a01]|[\u20031]|[\u20281]|[\f1]|[\v1]|\ufeff\ufeff[]|[\ufeff1]|\u200b[]|[\u001f]|["\u0001"]|["\t"]|["a\nb"]|["a\r"]|$|…|...|<>|@|export default {}|var a = {};|callback({});|)]}\',\n{}|--- \na: 1|a=1|key: value'.split(
    "|",
  ),
].filter((text) => !text.startsWith("<"));

/** JSON, though not as one would write it: what it says is what counts. */
const oddlyWritten: readonly (readonly [name: string, text: string])[] = [
  ["line ends of CR only", wholeText.replaceAll("\n", "\r")],
  ["line ends of CR LF", wholeText.replaceAll("\n", "\r\n")],
  ["in one line", JSON.stringify(JSON.parse(wholeText))],
  [
    "tabs and blanks all round",
    `\t \n\r${wholeText.replaceAll(":", " \t:\r\n ")}\n\n\t`
      .replaceAll("https \t:\r\n //", "https://")
      .replaceAll("17 \t:\r\n 05 \t:\r\n 00Z", "17:05:00Z")
      .replaceAll("medtop \t:\r\n 2", "medtop:2"),
  ],
  [
    "every letter an escape",
    wholeText.replace(
      /(?<=[a-z“ ])[a-z](?=[a-z])/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  ],
  ["slashes with backslashes", wholeText.replaceAll("/", "\\/")],
  [
    "unknown fields of every sort",
    wholeText.replace(
      "{",
      '{ "": null, " ": [[], {}, [[[]]]], "\\u0000": -0, "0": 1E400, "é": 1e-400, "\\ud800": "\\udfff", "1e5": 123456789012345678901234567890,',
    ),
  ],
  ["64 open at once", wholeText.replace("{", `{ "x": ${"[".repeat(63)}${"]".repeat(63)},`)],
];

export const syntax: readonly HostileDocument[] = [
  ...notJson.map((text) => ofText(kind, JSON.stringify(text), text, refused("syntax "))),
  ...["12", "-0", '"text"', "true", "[]", "[[]]", '[{"formatVersion": "1.0"}]'].map((text) =>
    ofText(kind, `${text} alone`, text, refused("type ")),
  ),
  ofText(
    kind,
    "{} alone",
    "{}",
    refused(
      ...["formatVersion", "id", "language", "headline", "sections"].map(
        (field) => `missing ${field}`,
      ),
    ),
  ),
  ...oddlyWritten.map(([name, text]) => ofText(kind, name, text, opened())),
  ofText(
    kind,
    "65 open at once",
    wholeText.replace("{", `{ "x": ${"[".repeat(64)}${"]".repeat(64)},`),
    refused("limit "),
  ),
];
