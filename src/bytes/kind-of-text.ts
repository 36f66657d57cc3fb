export const webPage =
  "a web page (the address may be wrong: some sites answer every address with a page)";

/** What text is that plainly is no JSON; undefined when it may be meant as JSON. */
export function kindOfText(text: string): string | undefined {
  const start = text.slice(0, 1000).trimStart();
  if (!start.startsWith("<")) return undefined;
  const [element = ""] = start.replace(notElements, " ").match(/<[^>]*/) ?? [];
  if (/^<(!doctype html|html|head|body|title|meta)\b/i.test(element)) {
    return webPage;
  }
  return /^<(!doctype svg|svg)\b/i.test(element) ? "an SVG picture" : "an XML or HTML file";
}

const notElements = /<!--.*?(-->|$)|<\?.*?(\?>|$)|\s+/gs;
