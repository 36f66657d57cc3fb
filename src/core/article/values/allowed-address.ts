import { longestAddress } from "./limits";

/** Where an address stands: in a field for one, in the text itself, or as a picture's. */
export type AddressUse = "link" | "text" | "image";

/**
 * The address as it was given when it may be followed ("link", "text") or loaded ("image"), else undefined.
 * Links: http, https, paths on the same site; in the text also mailto. Images: https and paths on the same site. Nothing
 * that a browser would read differently from a person: no user names, no control or invisible
 * characters, no white space, no backslashes, no `//` at the start or inside a path.
 */
export function allowedAddress(text: string, use: AddressUse): string | undefined {
  if (text.length > longestAddress || misleading.test(text)) return undefined;
  const scheme = /^[^/?#:]*:/.exec(text)?.[0].toLowerCase();
  if (scheme === undefined) return isSameSitePath(text) ? text : undefined;
  if (scheme === "mailto:" && use === "text") return mail.test(text) ? text : undefined;
  if (scheme !== "https:" && (scheme !== "http:" || use === "image")) return undefined;
  return isWebAddress(text) ? text : undefined;
}

/** One receiver, and of the rest what a mail program shows before anything is sent. */
const mail =
  /^mailto:[^@:/?#&=,;]+@[\p{L}\p{N}\p{M}.-]+(\?(subject|body)=[^?#&]*(&(subject|body)=[^?#&]*)*)?$/iu;

const misleading = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\\<>"]/u;

function isWebAddress(text: string): boolean {
  const authority = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1];
  if (authority === undefined) return false;
  const [, port] = hostAndPort.exec(authority) ?? [];
  return hostAndPort.test(authority) && Number(port ?? 0) <= 65535 && isParsed(text);
}

/** Browsers and Node have it, but not the language, which is all that this room is compiled against. */
declare const URL: new (address: string) => { readonly hostname: string };

/** Whether it is an address by the URL Standard: not every word that looks like a host can be one. */
function isParsed(text: string): boolean {
  try {
    return new URL(text).hostname !== "";
  } catch {
    return false;
  }
}

const hostAndPort =
  /^(?:\[[0-9a-f:.]+\]|[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)*\.?)(?::(\d{1,5}))?$/iu;

/** Empty segments could become a foreign host (`//host`) once `.` and `..` have been taken out. */
function isSameSitePath(text: string): boolean {
  const path = text.split(/[?#]/, 1)[0] ?? "";
  return path !== "" && !path.includes("//");
}
