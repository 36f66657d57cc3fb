import { assertNever } from "../assert-never";
import type { Target } from "../format";
import type { Fix, Problem, SaidProblem } from "../problem";
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
  const said =
    placement.status === "placed"
      ? moved(target, placement.range, placement.how, article)
      : lost(target, placement.reason, article);
  const range = placement.status === "placed" ? placement.range : undefined;
  const paragraph =
    range === undefined
      ? article.paragraph(target.paragraph)?.id
      : article.paragraphs[range.paragraph]?.id;
  const fixes = range === undefined ? [] : corrections(target, range, article, path);
  return {
    ...said,
    severity: placement.status === "placed" ? "warning" : "error",
    path,
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

type Placed = Extract<Placement, { readonly status: "placed" }>;
type How = Placed["how"];
type Reason = Extract<Placement, { readonly status: "unplaced" }>["reason"];

function moved(target: Target, range: Range, how: How, article: ArticleText): SaidProblem {
  const paragraph = article.paragraphs[range.paragraph];
  if (paragraph === undefined) throw new RangeError(`no paragraph ${range.paragraph}`);
  const { codePoints, text, id } = paragraph;
  const start = codePoints.toCodePoints(range.start);
  const end = codePoints.toCodePoints(range.end);
  const there = { start, end, paragraph: id, words: shortened(target.exact) };
  const found = text.slice(range.start, range.end);
  switch (how) {
    case "exact":
    case "nearest": {
      // A position that is right in UTF-16 units was counted in them.
      const isInUnits = range.start === target.start && range.end === target.end;
      const code = isInUnits ? "drift.units" : "drift.nearest";
      return { code, given: { ...claimed(target), ...there } };
    }
    case "widened": {
      const hasWords = target.exact !== undefined;
      const given = { ...claimed(target), ...there, words: shortened(found), hasWords };
      return { code: "drift.widened", given };
    }
    case "approximate":
      return { code: "drift.approximate", given: { ...there, found: shortened(found) } };
    case "elsewhere": {
      const isSame = found === target.exact;
      const given = { ...there, paragraph: target.paragraph, other: id };
      return {
        code: "drift.elsewhere",
        given: isSame ? given : { ...given, found: shortened(found) },
      };
    }
    default:
      return assertNever(how);
  }
}

function lost(target: Target, reason: Reason, article: ArticleText): SaidProblem {
  const there = article.paragraph(target.paragraph);
  const { paragraph } = target;
  const words = shortened(target.exact);
  switch (reason) {
    case "gone":
      if (target.exact === undefined)
        return { code: "unplaced.no-paragraph", given: { paragraph } };
      if (target.exact.trim() === "") return { code: "unplaced.blank", given: { paragraph } };
      if (there === undefined) {
        return { code: "unplaced.paragraph-and-words", given: { paragraph, words } };
      }
      return { code: "unplaced.words", given: { paragraph, words } };
    case "ambiguous":
      return { code: "unplaced.ambiguous", given: { words } };
    case "out-of-range": {
      const length = there?.codePoints.length ?? 0;
      return { code: "unplaced.position", given: { ...claimed(target), paragraph, length } };
    }
    case "search-limit":
      return { code: "unplaced.search-limit", given: { ...claimed(target), paragraph, words } };
    default:
      return assertNever(reason);
  }
}

function claimed({ start, end }: Target) {
  return { from: start ?? "?", to: end ?? "?" } as const;
}

const mostShown = 80;

/** Words cut in the middle when they are long. */
function shortened(words = ""): string {
  if (words.length <= mostShown) return words;
  const first = [...words.slice(0, mostShown)].slice(0, mostShown / 2).join("");
  const last = [...words.slice(-mostShown)].slice(-mostShown / 2).join("");
  return `${first} … ${last}`;
}
