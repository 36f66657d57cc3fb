// Takes the page out of a web archive in MIME (RFC 2557), in which browsers save a page as one file.

/** The page of an archive, as a server would have sent it. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** With its encoding, where the archive names it. */
  readonly mediaType: string;
  /** Where it was saved from; undefined where that is no web address. */
  readonly address: string | undefined;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** A character for each byte. */
  readonly body: string;
}

/** The first page in an archive, which is the one that was saved; undefined where there is none. */
export function webPageIn(bytes: Uint8Array): ArchivedPage | undefined {
  const whole = partOf(binaryOf(bytes));
  const boundary = /boundary\s*=\s*"?([^";\s]+)/i.exec(
    whole.headers.get("content-type") ?? "",
  )?.[1];
  const parts =
    boundary === undefined
      ? [whole]
      : whole.body
          .split(`--${boundary}`)
          .slice(1)
          .map((each) => partOf(each.replace(/^\r?\n/, "")));
  const page = parts.find(({ headers }) =>
    /^text\/html\b/i.test(headers.get("content-type") ?? ""),
  );
  if (page === undefined) return undefined;
  const location =
    page.headers.get("content-location") ?? whole.headers.get("snapshot-content-location") ?? "";
  return {
    bytes: decoded(page),
    mediaType: page.headers.get("content-type") ?? "text/html",
    address: /^https?:\/\//i.test(location) ? location : undefined,
  };
}

/** The headers, each on one line, and what comes after the first blank line. */
function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const body = end === null ? "" : text.slice(end.index + end[0].length);
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const headers = lines.flatMap((line): [string, string][] => {
    const [, name = "", value = ""] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return name === "" ? [] : [[name.toLowerCase(), value]];
  });
  return { headers: new Map(headers), body };
}

function decoded({ headers, body }: Part): Uint8Array {
  switch (headers.get("content-transfer-encoding")?.trim().toLowerCase()) {
    case "quoted-printable":
      return bytesOf(
        body
          .replace(/=[ \t]*\r?\n/g, "")
          .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
    case "base64":
      return bytesOf(fromBase64(body));
    default:
      return bytesOf(body);
  }
}

/** What is no base64 gives nothing. */
function fromBase64(text: string): string {
  try {
    return atob(text.replace(/[^A-Za-z0-9+/]/g, ""));
  } catch {
    return "";
  }
}

function binaryOf(bytes: Uint8Array): string {
  const step = 32_768;
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += step)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + step)));
  return pieces.join("");
}

function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
