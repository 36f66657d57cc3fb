// Elements of pages made for quick loading (AMP), which scripts of theirs put others in the place of.
import type { LeftOutReason } from "../../report";

/** Those that say what is inside by what they are. */
export const acceleratedFrames: Readonly<Record<string, LeftOutReason>> = {
  "amp-ad": "advertisement",
  "amp-sticky-ad": "advertisement",
  "amp-consent": "consent",
  "amp-user-notification": "consent",
  "amp-sidebar": "navigation",
  "amp-social-share": "sharing",
  "amp-list": "related",
  "amp-next-page": "related",
};

const containers =
  /^amp-(?:accordion|carousel|base-carousel|fit-text|inline-gallery|layout|lightbox|lightbox-gallery|selector)$/;

const empty =
  /^amp-(?:analytics|animation|call-tracking|install-serviceworker|pixel|script|state)$/;

/** How such an element is read. */
export function acceleratedRole(tagName: string): "picture" | "block" | "skipped" | "embedded" {
  if (tagName === "amp-img" || tagName === "amp-anim") return "picture";
  if (empty.test(tagName)) return "skipped";
  return Object.hasOwn(acceleratedFrames, tagName) || containers.test(tagName)
    ? "block"
    : "embedded";
}
