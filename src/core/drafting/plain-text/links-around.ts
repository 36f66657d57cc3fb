// Tells links to other articles from the text: below it, and between paragraphs of what somebody says.
import type { TextBlock } from "./blocks";

/** `Sources`, `Related news`: what follows, to the end, is about other articles. */
const lastSection =
  /^(?:(?:\S+ )?top stories|more to read|read next|recommended(?: (?:for you|next|reading))?|you (?:may|might) also (?:like|enjoy|be interested in)|more (?:stories|news|from .{2,30})|most (?:read|viewed|popular)|trending(?: now)?|latest (?:news|stories)|in other news|popular posts|companies in this story.{0,60}|mehr zum thema|meistgelesen|das könnte sie auch interessieren|related (?:news|articles|stories)|sources?|references|external links|sister links|quellen|einzelnachweise|weblinks)$/i;

/** Whether a line of so many is over what a page tells of other articles, to its end. */
export function beginsLinks({ text }: TextBlock, at: number, of: number): boolean {
  return at * 2 > of && lastSection.test(text.trim().replace(/:$/, ""));
}

/** Where in the second half nothing but links follows, three lines or more; -1 where it does not. */
export function linksAtEnd(body: readonly TextBlock[]): number {
  const last = body.findLastIndex(
    ({ text }) => !isLink(text) || text.length <= 25 || /[“”":]/.test(text),
  );
  const at = Math.max(last + 1, Math.ceil(body.length / 2));
  return body.length - at > 2 ? at : -1;
}

/** So many links may stand between two paragraphs. */
const mostBetween = 6;

/** Links to other articles that a page shows between two paragraphs of what somebody says. */
export function linksInside<Block extends TextBlock>(body: readonly Block[]): readonly Block[] {
  return body.flatMap(({ text }, at) => {
    if (!/^[“"][^”"“]+$/.test(text)) return [];
    const after = body.slice(at + 1, at + 2 + mostBetween);
    const between = after.slice(
      0,
      Math.max(
        0,
        after.findIndex((block) => /^[“"]/.test(block.text)),
      ),
    );
    return between.every((block) => isLink(block.text)) ? between : [];
  });
}

function isLink(text: string): boolean {
  return text.length < 160 && !/[.!?:…]["”’]?$/.test(text);
}
