import type { ArticleText } from "./article-text";
import { assertNever } from "./assert-never";
import type { Target } from "./format";
import type { Placement } from "./placement";
import type { Problem } from "./problem";
import type { Range } from "./range";

/** Says what became of a target that is not simply where the file says: what was found, and what to do. */
export function placementProblem(
  target: Target,
  placement: Placement,
  article: ArticleText,
  path: string,
): Problem {
  const message =
    placement.status === "placed"
      ? moved(target, placement.range, placement.how, article)
      : lost(target, placement.reason, article);
  const code = placement.status === "placed" ? "drift" : "unplaced";
  return { code, severity: "warning", path, message };
}

type How = Extract<Placement, { readonly status: "placed" }>["how"];
type Reason = Extract<Placement, { readonly status: "unplaced" }>["reason"];

function moved(target: Target, range: Range, how: How, article: ArticleText): string {
  const paragraph = article.paragraphs[range.paragraph];
  const { start, end, paragraph: told } = target;
  if (paragraph === undefined) return "";
  const { codePoints, text, id } = paragraph;
  const found = `${codePoints.toCodePoints(range.start)} to ${codePoints.toCodePoints(range.end)}`;
  const words = quoted(target.exact);
  switch (how) {
    case "exact":
      return `${words} stands at ${found} in paragraph "${id}", as the file says.`;
    case "nearest":
      return `Expected ${words} at ${start ?? "?"} to ${end ?? "?"} in paragraph "${id}", found at ${found} and marked there. Correct the position.`;
    case "approximate":
      return `Expected ${words} in paragraph "${id}", found ${quoted(text.slice(range.start, range.end))} at ${found} and marked that. Correct the words.`;
    case "elsewhere":
      return `Expected ${words} in paragraph "${told}", found only in paragraph "${id}" at ${found} and marked there. Correct the paragraph.`;
    default:
      return assertNever(how);
  }
}

function lost(target: Target, reason: Reason, article: ArticleText): string {
  const paragraph = article.paragraph(target.paragraph);
  const words = quoted(target.exact);
  const where = `paragraph "${target.paragraph}"`;
  switch (reason) {
    case "gone":
      if (target.exact?.trim() === "") return `Nothing is marked: the words to find in ${where} are blank. Put in the words, or remove this target.`;
      if (paragraph === undefined) {
        return target.exact === undefined
          ? `Nothing is marked: there is no ${where}. Correct the paragraph's id.`
          : `${words} is not marked: there is no ${where}, and no other paragraph where it certainly belongs. Correct the paragraph's id.`;
      }
      return `${words} is not marked: it was not found in ${where}, nor where it certainly belongs in another. Correct the words, or remove this target.`;
    case "ambiguous":
      return `${words} is not marked: it fits more than one place. Add the words before it as prefix and after it as suffix, or correct the position.`;
    case "out-of-range":
      return `Nothing is marked: ${target.start ?? "?"} to ${target.end ?? "?"} is not a stretch of ${where}, which has ${paragraph?.codePoints.length ?? 0} code points. Correct the position, or give the words.`;
    case "search-limit":
      return `${words} is not marked: it is not where the file says, and too many other places had to be searched for before it. Correct the position.`;
    default:
      return assertNever(reason);
  }
}

const mostShown = 80;

/** The words for a message, cut in the middle when long. */
function quoted(words = ""): string {
  const letters = words.length > mostShown * 2 ? [...words.slice(0, mostShown), "…", ...words.slice(-mostShown)] : [...words];
  if (letters.length <= mostShown) return `“${letters.join("")}”`;
  return `“${letters.slice(0, mostShown / 2).join("")} … ${letters.slice(-mostShown / 2).join("")}”`;
}
