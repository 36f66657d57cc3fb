import { assertNever } from "../assert-never";
import type { Target } from "../format";
import type { Fix, Problem } from "../problem";
import type { Range } from "../range";
import type { ArticleText } from "./article-text";
import type { Placement } from "./placement";

/** Says what became of a target that is not simply where the file says: what was found, and what to do. */
export function placementProblem(
  target: Target,
  placement: Placement,
  article: ArticleText,
  path: string,
  annotation: string,
): Problem {
  const message =
    placement.status === "placed"
      ? moved(target, placement.range, placement.how, article)
      : lost(target, placement.reason, article);
  const code = placement.status === "placed" ? "drift" : "unplaced";
  const range = placement.status === "placed" ? placement.range : undefined;
  const paragraph =
    range === undefined
      ? article.paragraph(target.paragraph)?.id
      : article.paragraphs[range.paragraph]?.id;
  const fixes = range === undefined ? [] : corrections(target, range, article, path);
  return {
    code,
    severity: placement.status === "placed" ? "warning" : "error",
    path,
    message,
    annotation,
    ...(paragraph !== undefined && { paragraph }),
    ...(fixes.length > 0 && { fixes }),
  };
}

/** What to write into the file for a target to say where it was found. */
function corrections(target: Target, range: Range, article: ArticleText, path: string): Fix[] {
  const paragraph = article.paragraphs[range.paragraph];
  if (paragraph === undefined) return [];
  const said: Target = {
    paragraph: paragraph.id,
    start: paragraph.codePoints.toCodePoints(range.start),
    end: paragraph.codePoints.toCodePoints(range.end),
    exact: paragraph.text.slice(range.start, range.end),
  };
  const fields = ["paragraph", "start", "end", "exact"] as const;
  return fields
    .filter((field) => target[field] !== undefined && target[field] !== said[field])
    .map((field) => ({ do: "set", path: `${path}.${field}`, value: said[field] }));
}

type How = Extract<Placement, { readonly status: "placed" }>["how"];
type Reason = Extract<Placement, { readonly status: "unplaced" }>["reason"];

function moved(target: Target, range: Range, how: How, article: ArticleText): string {
  const paragraph = article.paragraphs[range.paragraph];
  if (paragraph === undefined) return "";
  const { codePoints, text, id } = paragraph;
  const at = `${codePoints.toCodePoints(range.start)} to ${codePoints.toCodePoints(range.end)}`;
  const words = quoted(target.exact);
  switch (how) {
    case "exact":
      return `Found ${words} in paragraph “${id}” at ${at}.`;
    case "widened":
      return `${position(target)} in paragraph “${id}” cuts a character in two. Marked ${quoted(text.slice(range.start, range.end))} at ${at} instead. Correct the position${target.exact === undefined ? "" : " and the words"}.`;
    case "nearest":
      if (range.start === target.start && range.end === target.end) {
        return `${words} is not at ${position(target)} in paragraph “${id}”. Found it at ${at} and marked it there. The position counts UTF-16 units. Count code points instead.`;
      }
      return `${words} is not at ${position(target)} in paragraph “${id}”. Found it at ${at} and marked it there. Correct the position.`;
    case "approximate":
      return `${words} is not in paragraph “${id}” word for word. Found ${quoted(text.slice(range.start, range.end))} at ${at} and marked that. Correct the words.`;
    case "elsewhere": {
      const found = text.slice(range.start, range.end);
      const [it, wrong] =
        found === target.exact ? ["it", "paragraph"] : [quoted(found), "paragraph and the words"];
      return `${words} is not in paragraph “${target.paragraph}”. Found ${it} in paragraph “${id}” at ${at} and marked it there. Correct the ${wrong}.`;
    }
    default:
      return assertNever(how);
  }
}

function lost(target: Target, reason: Reason, article: ArticleText): string {
  const paragraph = article.paragraph(target.paragraph);
  const where = `paragraph “${target.paragraph}”`;
  const words = quoted(target.exact);
  switch (reason) {
    case "gone":
      if (target.exact === undefined) {
        return `There is no ${where}, so nothing is marked. Correct the paragraph.`;
      }
      if (target.exact.trim() === "") {
        return `The words to find in ${where} are only spaces, so nothing is marked. Add the words, or remove this target.`;
      }
      if (paragraph === undefined) {
        return `There is no ${where}, and ${words} could not be found with certainty anywhere else, so nothing is marked. Correct the paragraph.`;
      }
      return `${words} is not in ${where} and could not be found with certainty anywhere else, so nothing is marked. Correct the words, or remove this target.`;
    case "ambiguous":
      return `${words} fits in more than one place, so nothing is marked. Add the words before it as prefix and after it as suffix, or correct the position.`;
    case "out-of-range":
      return `${position(target)} is not a position in ${where}, which has ${paragraph?.codePoints.length ?? 0} code points, so nothing is marked. Correct the position, or give the words.`;
    case "search-limit":
      return `${words} is not at ${position(target)} in ${where}, and too much of this file had to be searched already to look further, so nothing is marked. Correct the position.`;
    default:
      return assertNever(reason);
  }
}

function position({ start, end }: Target): string {
  return `${start ?? "?"} to ${end ?? "?"}`;
}

const mostShown = 80;

/** The words for a message, cut in the middle when long. */
function quoted(words = ""): string {
  if (words.length <= mostShown) return `“${words}”`;
  const first = [...words.slice(0, mostShown)].slice(0, mostShown / 2).join("");
  const last = [...words.slice(-mostShown)].slice(-mostShown / 2).join("");
  return `“${first} … ${last}”`;
}
