import { resolved } from "../resolved";
import { attribute, childrenOf, isElement, type PageElement, parentOf } from "./tree";

/** A picture's address as the page has it, and as it may be loaded. */
export interface PictureAddress {
  readonly written: string;
  readonly url: string | undefined;
}

/** Where the pictures of those scripts stand that load them only when they are seen. */
const later = ["data-src", "data-original", "data-lazy-src", "data-hi-res-src"];

/** The address of the largest version of a picture; undefined for what is no picture, such as a counter of one dot. */
export function largestPicture(
  image: PageElement,
  base: string | undefined,
): PictureAddress | undefined {
  if (isSmall(image)) return undefined;
  const candidates = [
    ...later.map((name) => attribute(image, name)),
    largest(attribute(image, "data-srcset") ?? attribute(image, "srcset")),
    ...sourcesBeside(image),
    attribute(image, "src"),
  ].filter((each) => each !== undefined && each.trim() !== "");
  const [first] = candidates;
  if (first === undefined) return undefined;
  for (const written of candidates) {
    const url = isBesideSaved(written) ? undefined : resolved(written ?? "", base, "image");
    if (url !== undefined) return { written: written ?? "", url };
  }
  // Placeholders of scripts are no pictures.
  return candidates.every((each) => each?.startsWith("data:"))
    ? undefined
    : { written: first, url: undefined };
}

/** Beside a page that a browser has saved, in a folder of files, and nowhere else. */
function isBesideSaved(written: string | undefined): boolean {
  return /^(?:\.\/)?[^/:]+(?:_files|-Dateien|_fichiers|_archivos)\//.test(written ?? "");
}

/** No larger than this, in pixels as the page says, are counters, icons and faces beside bylines. */
const smallest = 80;

function isSmall(image: PageElement): boolean {
  return ["width", "height"].some((name) => {
    const size = Number(attribute(image, name) ?? "100");
    return size <= smallest;
  });
}

function sourcesBeside(image: PageElement): readonly (string | undefined)[] {
  const picture = parentOf(image);
  if (picture?.tagName !== "picture") return [];
  return childrenOf(picture)
    .slice(0, 50)
    .filter(isElement)
    .filter(({ tagName }) => tagName === "source")
    .map((source) => largest(attribute(source, "srcset") ?? attribute(source, "data-srcset")));
}

/** Of the addresses of a srcset, the one with the largest number behind it. */
function largest(srcset: string | undefined): string | undefined {
  const all = (srcset ?? "")
    .slice(0, 20_000)
    .split(/,\s+/)
    .map((each) => each.trim().split(/\s+/))
    .map(([address, size = "1x"]) => ({ address, size: Number.parseFloat(size) }))
    .filter(({ address }) => address);
  return all.sort((a, b) => b.size - a.size)[0]?.address;
}
