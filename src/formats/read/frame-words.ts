// Tells by its own words what line of a page or a text belongs to its frame and not to the article.
import { lineKind } from "../../core/drafting/plain-text/line-kinds";
import type { LeftOutReason } from "../report";

/** What lines of a frame say, in English and German. */
const said: readonly (readonly [LeftOutReason, RegExp])[] = [
  [
    "consent",
    /\bcookies?\b|\b(privacy|datenschutz)\b|\b(reject|decline|ablehnen|akzeptieren)\b|\baccept all\b/i,
  ],
  [
    "paywall",
    /\b(continue reading|already a subscriber|for (subscribers|members)|full (article|story)|free articles?|weiterlesen|testen|abonnenten)\b|\bk?ein (abo|abonnement|digitalabo)\b/i,
  ],
  [
    "newsletter",
    /\b(newsletters?|subscribe|sign ?up|inbox|abonnieren|abo|register|registrieren)\b/i,
  ],
  [
    "sharing",
    /\b(share|tweet|facebook|whatsapp|linkedin|telegram|reddit|comments?|print|copy link|follow (us|me)|e-?mail|teilen|drucken|merken|kommentare?|folgen)\b/i,
  ],
  ["advertisement", /\b(advert(isement)?|sponsored|anzeige|werbung|ad)\b/i],
  [
    "related",
    /\b(read (more|also|next)|more (on|from|about)|see also|related|recommended|also like|most read|trending|top stories|lire aussi|à lire|leer? también|leggi anche|lees ook|leia também|lesen sie|mehr (zum|dazu|lesen)|auch interessant|zum thema|siehe auch|further reading|don[’']t miss)\b/i,
  ],
  ["footer", /©|\bcopyright\b|\ball rights reserved\b|\balle rechte\b|\bterms of\b|\bimpressum\b/i],
  ["byline", /\b(min(ute)?s?[ -]read|reading time|lesezeit)\b/i],
  ["navigation", /\b(skip to|menu|menü|home|search|startseite|suche|back to top|topics?|tags?)\b/i],
];

/** Lines of subscriptions that are longer than lines of a frame are elsewhere. */
const walled =
  /\b(subscribe|subscription|log in|sign in|register|abonnieren|anmelden|abo)\b.{0,120}\b(continue|unlimited|full (article|story|access)|weiterlesen|zugang)\b|\bto continue reading\b|\b(this|the rest of this) (article|story|content) is (only )?(for|available to) (our )?(subscribers|members)\b/i;

/** Why a line is no part of an article, by its own words; undefined for text. */
export function reasonByWords(text: string): LeftOutReason | undefined {
  if (text.length < 300 && walled.test(text)) return "paywall";
  if (
    /^(lesen sie (auch|mehr)|read (more|also|next)|see also|more on this|siehe auch|auch interessant)\b\s*[:–—-]/i.test(
      text,
    ) &&
    text.length < 240
  ) {
    return "related";
  }
  if (
    /^(follow|folgen sie) .{2,60} (on|auf) (facebook|x|twitter|instagram|tiktok|whatsapp|bluesky|mastodon|youtube)\b/i.test(
      text,
    )
  ) {
    return "sharing";
  }
  if (
    text.length < 500 &&
    /^(do you have|have you got) (an opinion|a story|a view) on\b.* (click here|submit|e-?mail)\b/i.test(
      text,
    )
  ) {
    return "sharing";
  }
  const kind = lineKind(text);
  if (kind === "byline" || kind === "date") return "byline";
  if (kind === "credit") return "caption";
  if (kind !== "frame") return undefined;
  return said.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
}

/** Whether a line heads a list of other articles. */
export function headsRelated(text: string): boolean {
  return text.length < 80 && reasonByWords(text) === "related";
}
