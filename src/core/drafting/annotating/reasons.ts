// Says in words what a speaker rests on, such as `attached: “…,” Maas said`.
import type { Analysis } from "../analysis";
import type { SpokenQuotation } from "../speaking/who-speaks";

const longest = 90;

/** The words that say why this is the speaker; for the note of an annotation. */
export function reasonOf(
  analysis: Analysis,
  { mention, place, attachment, span }: SpokenQuotation,
): string {
  if (mention === undefined) return "nobody is named nearby";
  const { tokens, text } = analysis.paragraphs[mention.paragraph] ?? { tokens: [], text: "" };
  const relations = analysis.relations[mention.at];
  const words = (from: number, to: number) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, " ");
  const name = text.slice(mention.start, mention.end);
  const verb = relations === undefined || relations.verb === -1 ? undefined : relations.verb;
  const said =
    verb === undefined
      ? name
      : relations?.isInverted
        ? words(verb, mention.to)
        : words(mention.from, Math.max(mention.to, verb + 1));
  if (attachment === "according") return cut(`attached: according to ${name}`);
  if (attachment === "agent") return cut(`attached: by ${name}`);
  if (attachment === "preceding" || attachment === "clause") return cut(`attached: ${said} “…”`);
  if (attachment !== undefined) return cut(`attached: “…” ${said}`);
  const away = place.sentenceAt - mention.sentence;
  if (away === 0)
    return cut(
      verb === undefined ? `named in the sentence: ${name}` : `subject of the sentence: ${said}`,
    );
  if (analysis.spans[span]?.continues === true)
    return cut(`goes on from the paragraph before: ${name}`);
  if (away < 0) return cut(`named right after: ${said}`);
  return cut(`spoke last or named ${away === 1 ? "in the sentence before" : "before"}: ${said}`);
}

function cut(words: string): string {
  const points = [...words];
  return points.length <= longest ? words : `${points.slice(0, longest - 1).join("")}…`;
}
