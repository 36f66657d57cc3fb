import { kindOfBytes } from "../core/bytes/kind-of-bytes";
import type { Content, ReadFormat } from "./format";
import { decodeWords } from "./read/decode-words";
import { readFormats } from "./read-formats";
import { jsonOutline } from "./sniff/json-outline";

/** How many bytes of a content are looked at. */
const looked = 16_000;

/** Of JSON, whose strings and lists are passed over. */
const lookedInJson = 4_000_000;

/** What many formats are written in: such a type says no more of a file than the ending that goes with it. */
const usualEnding: ReadonlyMap<string, string> = new Map([
  ["application/json", "json"],
  ["text/json", "json"],
  ["application/xml", "xml"],
  ["text/xml", "xml"],
  ["text/plain", "txt"],
]);

/**
 * The format that a content most likely is in: by what its beginning looks like, then by the ending of
 * its name and the media type it came with. Undefined where less than `atLeast` speaks for any format: a
 * beginning counts for up to 1, an ending for 0.5, a media type for 0.3.
 */
export function detectFormat(
  { bytes, fileName = "", mediaType = "" }: Content,
  atLeast = 0.01,
  formats: readonly ReadFormat[] = readFormats,
): ReadFormat | undefined {
  const beginning = beginningOf(bytes);
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const type = mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const likely = ({ sniff, extensions, mediaTypes }: ReadFormat) =>
    sniff(beginning) +
    (extensions.includes(ending) ? 0.5 : 0) +
    (mediaTypes.includes(type) || extensions.includes(usualEnding.get(type) ?? "") ? 0.3 : 0);
  const [best] = formats
    .map((format) => ({ format, likely: likely(format) }))
    .filter((each) => each.likely >= atLeast)
    .sort((a, b) => b.likely - a.likely);
  return best?.format;
}

/** The first characters, as what is not UTF-8 is read later: a name with an umlaut is a name. */
function beginningOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, looked));
  if (bytes.length > looked && /^[\uFEFF\s]*[{[]/.test(text)) {
    return jsonOutline(new TextDecoder().decode(bytes.subarray(0, lookedInJson)), looked);
  }
  const isCut = bytes.length > looked && text.indexOf("\uFFFD") >= text.length - 1;
  if (!text.includes("\uFFFD") || isCut || kindOfBytes(bytes) !== undefined) return text;
  const decoded = decodeWords(bytes.subarray(0, looked));
  return "text" in decoded ? decoded.text : text;
}
