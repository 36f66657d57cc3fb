import { kindOfText } from "../../../core/bytes/kind-of-text";
import { isArchive } from "../../../formats/archive/is-archive";
import type { Document, FromWeb } from "../document";
import { fetchBytes } from "../fetch-bytes";
import { foreignArticle } from "../foreign-article";
import { LoadError } from "../load-error";
import { articleFile, togetherBeside } from "../opening/article-file";
import { openBytes } from "../opening/open-bytes";
import { tellProgress } from "../opening/progress";
import { standBy } from "../opening/stand-by";
import { sourceAddress } from "./source-address";
import { whyUnreachable } from "./why-unreachable";

/** Asked for in nobody's name, and without saying from where. */
const asStranger: RequestInit = {
  mode: "cors",
  credentials: "omit",
  referrerPolicy: "no-referrer",
};

/**
 * An article that lies somewhere on the web. Nothing of it is kept. Throws a {@link LoadError} that
 * says what failed.
 */
export async function loadFromWeb(src: string, signal: AbortSignal): Promise<Document<FromWeb>> {
  const { href } = allowed(src);
  tellProgress("fetching");
  const { bytes, url } = await fetchBytes(href, signal, asStranger, admit).catch(async (error) => {
    throw await withReason(error, href, signal);
  });
  if (bytes.length === 0) throw new LoadError({ reason: "empty" }, url);
  const { pathname } = new URL(url);
  const fileName = pathname.split("/").at(-1);
  const whole = { bytes, address: url, fileName };
  // Of an archive, its first file is read.
  const contents = isArchive(bytes) ? await togetherBeside([whole], signal) : [whole];
  const content = { ...whole, ...contents[0] };
  const made = await articleFile(content, signal, () => tellProgress("drafting"));
  const isPage = kindOfText(beginning(bytes)) === "web page";
  if (made?.status === "refused" && isPage) throw new LoadError({ reason: "web-page" }, url);
  if (made?.status === "refused") {
    throw new LoadError({ reason: "refused", problems: made.problems }, url);
  }
  const opened = await openBytes(made?.bytes ?? content.bytes, signal, tellProgress);
  if (opened.status === "refused") {
    throw new LoadError({ reason: "refused", problems: opened.problems }, url);
  }
  const { href: address, host } = new URL(url);
  const count = contents.length > 1 ? contents.length : 1 + (made?.more.length ?? 0);
  const several = count > 1 ? { several: { count, name: fileName || host, bytes } } : {};
  return {
    marked: foreignArticle(opened.marked, address),
    origin: { from: "web", address, host, ...several },
    file: made?.bytes ?? content.bytes,
  };
}

/** What is packed to more than this for the way, in bytes, is a large file. */
const largePacked = 200_000;

/** Nor may an answer come from where nothing would have been asked for. */
function admit({ url, headers }: Response): void {
  allowed(url);
  if (Number(headers.get("content-length")) > largePacked) standBy();
}

function allowed(address: string): URL {
  const read = sourceAddress(address, window.location.hostname);
  if ("url" in read) return read.url;
  throw new LoadError({ reason: "address", fault: read.fault }, address);
}

async function withReason(error: unknown, href: string, signal: AbortSignal): Promise<unknown> {
  if (!(error instanceof LoadError) || error.failure.reason !== "network") return error;
  return new LoadError({ reason: await whyUnreachable(href, signal) }, href);
}

function beginning(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4000));
}
