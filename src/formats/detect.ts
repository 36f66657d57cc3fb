import type { Content, ReadFormat } from "./format";
import { readFormats } from "./registry";

/** How many bytes of a content are looked at. */
const looked = 16_000;

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
  const beginning = new TextDecoder().decode(bytes.subarray(0, looked));
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const type = mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const likely = ({ sniff, extensions, mediaTypes }: ReadFormat) =>
    sniff(beginning) +
    (extensions.includes(ending) ? 0.5 : 0) +
    (mediaTypes.includes(type) ? 0.3 : 0);
  const [best] = formats
    .map((format) => ({ format, likely: likely(format) }))
    .filter((each) => each.likely >= atLeast)
    .sort((a, b) => b.likely - a.likely);
  return best?.format;
}
