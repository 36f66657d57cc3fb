// Tells links to other articles from the text: below it, and between paragraphs of what somebody says.
import type { TextBlock } from "./blocks";

/** `Sources`, `Related news`: what follows, to the end, is about other articles. */
const lastSection =
  /^(?:(?:\S+ )?top stories|more to read|read next|recommended(?: (?:for you|next|reading))?|you (?:may|might) also (?:like|enjoy|be interested in)|more (?:stories|news|from .{2,30})|most (?:read|viewed|popular)|trending(?: now)?|latest (?:news|stories)|in other news|popular posts|companies in this story.{0,60}|mehr zum thema|meistgelesen|das könnte sie auch interessieren|related (?:news|articles|stories)|sources?|references|external links|sister links|quellen|einzelnachweise|weblinks)$/i;
/** Whether a line of so many is over what a page tells of other articles, to its end. */
export function beginsLinks({ text }: TextBlock, at: number, of: number): boolean {
  return at * 2 > of && lastSection.test(text.trim().replace(/:$/, ""));
}

/** Whether all that follows in the second half, three lines or more, are no sentences. */
export function isBeforeLinks(body: readonly TextBlock[], at: number): boolean {
  const rest = body.slice(at);
  return (
    at * 2 >= body.length &&
    rest.length > 2 &&
    rest.every(({ text }) => isLink(text) && text.length > 25 && !/[“”":]/.test(text))
  );
}

/** Links to other articles that a page shows between two paragraphs of what somebody says. */
export function linksInside<Block extends TextBlock>(body: readonly Block[]): readonly Block[] {
  return body.flatMap(({ text }, at) => {
    if (!/^[“"][^”"“]+$/.test(text)) return [];
    const next = body.findIndex((block, index) => index > at && /^[“"]/.test(block.text));
    const between = body.slice(at + 1, next === -1 ? at : next);
    const areLinks = between.length < 7 && between.every((block) => isLink(block.text));
    return areLinks ? between : [];
  });
}

function isLink(text: string): boolean {
  return text.length < 160 && !/[.!?:…]["”’]?$/.test(text);
}
