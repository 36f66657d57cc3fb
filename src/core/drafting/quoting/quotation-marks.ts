// Finds quotation marks of every kind in a paragraph, and whether each opens or closes.

export interface QuotationMark {
  /** UTF-16 offsets in the paragraph; a run such as ``" is one mark. */
  readonly start: number;
  readonly end: number;
  readonly role: "open" | "close" | "either";
  /** Marks pair within their family: a single mark does not close a double one. */
  readonly family: "double" | "guillemet" | "corner" | "single";
}

const runs = /[“”„‟"]+|[«»]|[‹›]|[「」『』]|`{1,2}["“]?|''["”]?|‘‘|’’|['‘’‚]/gu;

const elided = /^['’](?:em|til|tis|twas|cause|n|bout|round|\d0s|\d\d)\b/iu;

/** All marks of a paragraph that may open or close a quotation; apostrophes are not among them. */
export function quotationMarks(text: string, usesReversedGuillemets = false): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const { 0: run, index: start } of text.matchAll(runs)) {
    const end = start + run.length;
    const before = text[start - 1] ?? " ";
    const after = text[end] ?? " ";
    // `“ It holds. “`: with a space before it, and nothing after it but the paragraph's end.
    if (isEnd(text, start, end)) {
      marks.push({ start, end, role: "close", family: "double" });
      continue;
    }
    const mark =
      opensFacingBack(text, start, end) ??
      markOf(run, before, after, text.slice(start, start + 8), usesReversedGuillemets);
    if (mark !== undefined) marks.push({ start, end, ...mark });
  }
  return marks;
}

/** What stands around a mark is looked at so far, in UTF-16: a text of marks alone is read in time, too. */
const far = 20;

function isEnd(text: string, start: number, end: number): boolean {
  if (text.length - end > far || !/["“”]/.test(text[start] ?? "")) return false;
  const before = text.slice(Math.max(0, start - far), start);
  const after = text.slice(end).trim();
  return (
    (/[.!?…]\s+$/.test(before) && after === "") || (/\S\s+$/.test(before) && /^[.!?]$/.test(after))
  );
}

/** `” … what we heard is so,”`: at the beginning of a paragraph, what closes elsewhere opens. */
function opensFacingBack(
  text: string,
  start: number,
  end: number,
): Pick<QuotationMark, "role" | "family"> | undefined {
  const isFirst = start < far && text.slice(0, start).trim() === "";
  const opens = isFirst && /^”\s*(?:…|\.{3})/u.test(text.slice(start)) && text.includes("”", end);
  return opens ? { role: "open", family: "double" } : undefined;
}

function markOf(
  run: string,
  before: string,
  after: string,
  here: string,
  reversed: boolean,
): Pick<QuotationMark, "role" | "family"> | undefined {
  // An opening and a closing mark with nothing between them.
  if (/^(?:[“„]["”]|"")$/.test(run)) return undefined;
  const first = run[0] ?? "";
  // `<time date="2016">`: the value of an attribute.
  if (before === "=" && first === '"') return undefined;
  if (/[「『]/.test(first)) return { role: "open", family: "corner" };
  if (/[」』]/.test(first)) return { role: "close", family: "corner" };
  if (/[«»‹›]/.test(first)) {
    const opens = /[«‹]/.test(first) !== reversed;
    return { role: opens ? "open" : "close", family: "guillemet" };
  }
  if (first === "„") return { role: "open", family: "double" };
  if (first === "`") return { role: "open", family: "double" };
  if (run.startsWith("''") || run === "’’" || run === "‘‘")
    return { role: shape(before, after), family: "double" };
  if (/['‘’‚]/.test(first)) return singleMark(first, before, after, here);
  if (first === '"' && /\d/.test(before) && /[\s),.x×]/.test(after)) {
    return { role: "either", family: "double" };
  }
  const role = shape(before, after);
  // “ closes in German (below, by what is open) and ” opens in Swedish: the space around decides.
  if (first === "“") return { role: role === "close" ? "either" : "open", family: "double" };
  if (first === "”") return { role: role === "open" ? "either" : "close", family: "double" };
  return { role, family: "double" };
}

function singleMark(
  sign: string,
  before: string,
  after: string,
  here: string,
): Pick<QuotationMark, "role" | "family"> | undefined {
  if (sign === "‚") return /\s|[(„“]/.test(before) ? { role: "open", family: "single" } : undefined;
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return undefined;
  const opens = /[\s([—–"“„-]/.test(before) && /[\p{L}\p{N}[“"…¿¡$£€]/u.test(after);
  if (sign === "‘") {
    if (opens) return { role: "open", family: "single" };
    return /[\p{L}\p{N}.,!?]/u.test(before) ? { role: "close", family: "single" } : undefined;
  }
  if (opens)
    return elided.test(here)
      ? undefined
      : { role: sign === "'" ? "open" : "either", family: "single" };
  if (/[\s([—–]/.test(before)) return undefined;
  if (/[\p{L}\p{N}]/u.test(after)) return undefined;
  return { role: "close", family: "single" };
}

/** Which way a mark that has one shape for both ends faces, by the space beside it. */
function shape(before: string, after: string): QuotationMark["role"] {
  const spaceBefore = /[\s([{—–/‘'-]/.test(before);
  const spaceAfter = /[\s)\]},.;:!?—–…/’'-]/.test(after);
  if (spaceBefore && !spaceAfter) return "open";
  if (spaceAfter && !spaceBefore) return "close";
  if (/[.,!?…]/.test(before)) return "close";
  return "either";
}
