import { readdirSync, readFileSync } from "node:fs";

/** The text of an article of at least so many words, put together from the drafts' own test articles in English. */
export function textOfWords(count: number): string {
  const folder = "drafts/shown";
  const paragraphs = readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && !name.includes("german"))
    .flatMap((name) => articleIn(`${folder}/${name}`).split(/\n+/))
    .filter((text) => text !== "");
  const taken: string[] = [];
  for (let words = 0, at = 0; words < count; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length] ?? "";
    taken.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  return taken.join("\n\n");
}

/** Without the key to it, which stands below. */
function articleIn(file: string): string {
  return readFileSync(file, "utf8").split(/^=== key$/m, 1)[0] ?? "";
}
