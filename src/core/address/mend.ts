/**
 * Mends what mail programs, word processors and trackers do to links, where only one reading is
 * possible. What depends on the article, its ids, is read by readings.ts.
 */
import { kindSegments } from "./page";
import { decoded } from "./readings";
import { sectionSegment } from "./section-path";

/** The words of our own paths, which are written in small letters. */
const fixed: ReadonlySet<string> = new Set([
  sectionSegment,
  ..."search read articles device quotations matrix voices".split(" "),
  ...Object.values(kindSegments),
]);

/** Our search params by a name that people give them instead. */
const otherNames = new Map(Object.entries(kindSegments).map(([kind, plural]) => [plural, kind]));

/** What trackers add to the address of a page; no page of ours asks for any of it. */
const tracking =
  /^(utm_\w+|mtm_\w+|pk_\w+|mc_[ce]id|(fb|g|gb|wb|ms|tw|y|dc|tt|li)clid|_ga|_gl|igshi?d|mkt_tok|ref_src)$/;

/** What stands after an address in a sentence, or was put around it: no id ends in any of it. */
const trailing = /([^\p{L}\p{M}\p{N}~_%-]|%(2[0279ce]|3[abe]|5d|7d|c2%bb|e2%80%(9[9d]|a6)))+$/iu;

/**
 * The address that is meant by one, which may be the same: words of our own in small letters, no
 * slash too many, no punctuation after it, no trackers; `&amp;` and what was encoded as a whole, as
 * they were before. `base` is the path that the app is served under, with a slash at its end.
 */
export function mendedAddress(address: URL, base = "/"): URL {
  const mended = new URL(address);
  if (!`${mended.pathname}/`.startsWith(base)) return mended;
  const path = mended.pathname.slice(base.length);
  // No id has these characters: the address was encoded as a whole.
  const cut = path.search(/%23|%3f/i);
  if (cut < 0) {
    mended.pathname = base + mendedPath(path);
  } else {
    const [query = "", hash = ""] = decoded(path.slice(cut)).replace(/^\?/, "").split("#");
    mended.pathname = base + mendedPath(path.slice(0, cut));
    mended.search ||= query;
    mended.hash ||= hash;
  }
  const params = mendedParams(mended.searchParams);
  if (params !== undefined) mended.search = params;
  return mended;
}

function mendedPath(path: string): string {
  const segments = path.replace(trailing, "").split("/").filter(Boolean);
  return segments
    .map((segment, index) => {
      const small = segment.toLowerCase();
      // Every second one is an id, and an id may be any of our words.
      return index % 2 === 0 && fixed.has(small) ? small : segment;
    })
    .join("/");
}

/** Undefined where nothing is to be mended: a query that is well stays as it is written. */
function mendedParams(params: URLSearchParams): string | undefined {
  const before = [...params];
  const after = before.flatMap(([name, value]) => {
    const plain = name.replace(/^(amp;)+/i, "").toLowerCase();
    if (tracking.test(plain)) return [];
    const isTwice = plain === "src" && /^https?%3a/i.test(value);
    return [[otherNames.get(plain) ?? plain, isTwice ? decoded(value) : value]];
  });
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  return new URLSearchParams(after).toString().replaceAll("%3A", ":").replaceAll("%2F", "/");
}
