import { type HostileDocument, ofText, opened, refused, wholeText } from "../document";

const kind = "numbers";
const position = '"start": 14, "end": 19';
const start = "annotations[2].targets[0].start";
const end = "annotations[2].targets[0].end";
const confidence = "annotations[0].confidence";

/** The article with a position written like this, where there are no words to help. */
function at(from: string, to: string, ...problems: readonly string[]): HostileDocument {
  const text = wholeText.replace(position, `"start": ${from}, "end": ${to}`);
  return ofText(kind, `from ${from} to ${to}`, text, opened(...problems));
}

function sure(written: string, ...problems: readonly string[]): HostileDocument {
  const text = wholeText.replace('"confidence": 1', `"confidence": ${written}`);
  return ofText(kind, `confidence ${written}`, text, opened(...problems));
}

function instead(name: string, what: string, written: string, ...problems: readonly string[]) {
  return ofText(kind, name, wholeText.replace(what, written), refused(...problems));
}

function meant(name: string, what: string, written: string, ...problems: readonly string[]) {
  return ofText(kind, name, wholeText.replace(what, written), opened(...problems));
}

const unplaced = "unplaced annotations[2].targets[0]";

export const numbers: readonly HostileDocument[] = [
  at("14.0", "1.9e1"),
  at("14e0", "190E-1"),
  at("-0", "5"),
  at("0", "0.5e1"),
  at("14", "1e309", `type ${end}`),
  at("-1e309", "19", `type ${start}`),
  at("1e309", "1e309", `type ${start}`, `type ${end}`),
  at("14", "1e308", `type ${end}`),
  at("14", "9007199254740993", `type ${end}`),
  at("14", "9007199254740992", `type ${end}`),
  at("14", "9007199254740991", unplaced),
  at("14", "4294967296", unplaced),
  at("14", "2147483648", unplaced),
  at("-1", "19", `type ${start}`),
  at("-9007199254740991", "19", `type ${start}`),
  at("14.5", "19", `type ${start}`),
  at("14", "19.000000000000004", `type ${end}`),
  at("14", "18.9999999999999999999"),
  at("5e-324", "19", `type ${start}`),
  at("1e-400", "19"),
  at('"14"', "19", `spelling ${start}`),
  at("14", "null", `spelling ${end}`, `type ${start}`),
  at("true", "19", `type ${start}`),
  at("[14]", "19", `type ${start}`),
  at("{}", "19", `type ${start}`),
  sure("0"),
  sure("-0"),
  sure("5e-324"),
  sure("0.1e1"),
  sure("1.0000000000000001"),
  sure("1.1", `type ${confidence}`),
  sure("-5e-324", `type ${confidence}`),
  sure("1e309", `type ${confidence}`),
  sure("-1e309", `type ${confidence}`),
  sure('"1"', `spelling ${confidence}`),
  sure("null", `spelling ${confidence}`),
  ...["NaN", "Infinity", "-Infinity", "+14", "014", "0x0E", "14.", ".14", "1e", "1_4", "१४"].map(
    (written) => instead(`from ${written}`, '"start": 14', `"start": ${written}`, "syntax "),
  ),
  meant("version 1.0 without quotation marks", '"1.0"', "1.0", "spelling formatVersion"),
  instead("version 1e0", '"1.0"', '"1e0"', "type formatVersion"),
  instead("version 99999.0", '"1.0"', '"99999.0"', "version formatVersion"),
  meant("version 1.0 with a blank", '"1.0"', '"1.0 "', "spelling formatVersion"),
  instead("id a number", '"harbour-talks"', "12345678901234567890", "type id"),
  instead("headline -0", '"Harbour talks begin again"', "-0", "type headline"),
  instead(
    "text a large number",
    '"Lind spoke of trade, and left."',
    "1e309",
    "type sections[1].paragraphs[1].text",
  ),
];
