// Tells what of a page belongs to its frame and not to the article, by the names of its elements.
import type { LeftOutReason } from "../../report";
import { acceleratedFrames } from "./accelerated";
import { namesOf } from "./element-names";
import { type PageElement, parentOf } from "./tree";

/** Words in the names of elements, by what they say of what is inside. The first that fits counts. */
const named: readonly (readonly [LeftOutReason, RegExp])[] = [
  ["consent", /\b(cookies?|consent|gdpr|cmp|onetrust|didomi)\b/],
  [
    "paywall",
    /\b(pay ?wall|reg ?wall|pay ?gate|pay ?layer|paid (barrier|wall|layer)|barrier|piano|subscriber only|premium wall|meter|abo( ?box| ?teaser)?)\b/,
  ],
  [
    "newsletter",
    /\b(newsletters?|subscribe|inscription|subscription|subscriptions|sign ?up|signup|optin|mailing|donat(e|ion|ions)|contributions?|membership|appeal|fundrais(er|ing))\b/,
  ],
  [
    "advertisement",
    /\b(ads?|adverts?|advertisements?|advertising|adslot|sponsored|sponsor|dfp|taboola|outbrain|anzeige|werbung)\b/,
  ],
  [
    "sharing",
    /\b(shar(e|ing)|share ?bar|sharebar|social|socials|tools|toolbar|tool bar|actions|action ?bar|comments?|commenting|print button|bookmark|reactions|follow|teilen)\b/,
  ],
  [
    "related",
    /\b(related ?(posts?|articles?|stories|content|links)?|recommend(ed|ations?)?|read ?more|readmore|see also|more (stories|from|on|news)|most (read|popular|viewed)|popular|trending|teasers?|promo|onward|further reading|mehr zum thema|mehr dazu|lesen sie( auch| mehr)?|auch interessant|weitere artikel|also read|read also|lire aussi|leer también|leggi anche|lees ook|tags|tag ?lists?|topic ?lists?|keywords|schlagw[oö]rt(e|er)|in ?read|inline ?(articles?|teasers?|stor(y|ies)|promos?))\b/,
  ],
  [
    "navigation",
    /\b(nav|navbar|navigation|menu|breadcrumbs?|skip|pagination|pager|sidebar|masthead|toc|hatnote)\b/,
  ],
  [
    "byline",
    /\b(byline|bylines|authors?|contributors?|author (bio|box|info)|dateline|timestamp|pubdate|publish(ed)? (date|time)|article meta|post meta|entry meta|read(ing)? time)\b/,
  ],
  ["footer", /\b(footer|copyright|colophon|legal|disclaimer|imprint|impressum)\b/],
  [
    "embedded",
    /\b(embed|widget|videos?|audio|external ?(content|embed|media)|affiliate|player|carousel|slideshow|poll|quiz)\b/,
  ],
];

const tags: Readonly<Record<string, LeftOutReason>> = {
  ...acceleratedFrames,
  nav: "navigation",
  footer: "footer",
  form: "embedded",
  button: "sharing",
  dialog: "consent",
  menu: "navigation",
};

/** Whether an element is of a frame by what it is, whatever its names are. */
export function isFrameTag({ tagName }: PageElement): boolean {
  return Object.hasOwn(tags, tagName);
}

/**
 * Why what stands in an element is no part of the article; undefined where nothing says so. The names of
 * `stops`, the elements that the article stands in, say nothing of what else is in them.
 */
export function reasonByElement(
  element: PageElement,
  stops: ReadonlySet<PageElement>,
): LeftOutReason | undefined {
  for (let each: PageElement | undefined = element; each !== undefined; each = parentOf(each)) {
    if (stops.has(each) || each.tagName === "body" || each.tagName === "html") return undefined;
    const reason = byItself(each);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Of elements that have been looked at: each has many words inside that ask again. */
const reasons = new WeakMap<PageElement, { readonly reason: LeftOutReason | undefined }>();

function byItself(element: PageElement): LeftOutReason | undefined {
  const known = reasons.get(element);
  if (known !== undefined) return known.reason;
  const names = namesOf(element).join(" ");
  const byName = names === "" ? undefined : named.find(([, pattern]) => pattern.test(names))?.[0];
  // The foot of a picture or a quotation is none of the page.
  const isOwnFoot =
    element.tagName === "footer" &&
    /^(?:figure|blockquote|aside)$/.test(parentOf(element)?.tagName ?? "");
  const reason = byName ?? (isOwnFoot ? undefined : tags[element.tagName]);
  reasons.set(element, { reason });
  return reason;
}
