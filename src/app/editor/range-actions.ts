import type { MarkedAnnotation, MarkedArticle } from "../../core/article/marked-article";
import type { Range } from "../../core/article/range";
import type { Deed } from "../../core/editing/change";
import { type End, type Unit, withEndMoved } from "../../core/editing/ends";
import { setAttribution, setRanges, withPartsJoined } from "../../core/editing/set-ranges";
import type { Make } from "./make";
import { wordsOfRanges } from "./names";
import type { Session } from "./session";

interface Given {
  readonly session: Session;
  readonly marked: MarkedArticle;
  readonly pointed: MarkedAnnotation | undefined;
  /** The part that keys are about; where none is chosen, the first for its start and the last for its end. */
  readonly part: number | undefined;
  readonly selected: { readonly current: () => readonly Range[]; readonly forget: () => void };
  readonly make: Make;
  /** Chooses an annotation that has been made just now. */
  readonly choose: (id: string) => void;
  readonly sayNothingSelected: () => void;
}

/** What can be done about the words of an annotation: where they begin and end, and in how many parts. */
export function rangeActions(given: Given) {
  const { session, marked, pointed, part, selected, make, choose, sayNothingSelected } = given;
  const ranges = pointed?.ranges ?? [];
  const set = (what: Deed, next: readonly Range[]) => {
    if (pointed === undefined) return;
    const operations = setRanges(session.file, marked, pointed.id, next);
    make(what, wordsOfRanges(marked, next), operations);
  };
  /** Gives the part that an end is of other words. */
  const setEnd = (end: End, moved: (range: Range, text: string) => Range) => {
    const at = part ?? (end === "end" ? ranges.length - 1 : 0);
    const range = ranges[at];
    if (range === undefined) return;
    const next = moved(range, marked.paragraphs[range.paragraph]?.text ?? "");
    if (next.start === range.start && next.end === range.end) return;
    set(
      "range",
      ranges.map((each) => (each === range ? next : each)),
    );
  };
  const moveEnd = (end: End, by: 1 | -1, unit: Unit) =>
    setEnd(end, (range, text) => withEndMoved(range, text, marked.article.language, end, by, unit));
  /** Puts an end at an offset in UTF-16 units of its paragraph. */
  const putEnd = (end: End, offset: number) =>
    setEnd(end, (range) => {
      const next = { ...range, [end]: offset };
      return next.start < next.end ? next : range;
    });
  const addPart = () => {
    const added = selected.current();
    if (added.length === 0) return sayNothingSelected();
    if (pointed === undefined) return;
    const all = [...ranges, ...added];
    set(
      "part",
      all.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start),
    );
    selected.forget();
  };
  /** Gives an annotation that was not found in the text the words that are selected. */
  const place = (id: string) => {
    const chosen = selected.current();
    const operations = setRanges(session.file, marked, id, chosen);
    const isMade = make("range", wordsOfRanges(marked, chosen), operations);
    selected.forget();
    if (isMade) choose(id);
  };
  const removePart = (at = part ?? ranges.length - 1) => {
    if (ranges.length > 1) set("part", [...ranges.slice(0, at), ...ranges.slice(at + 1)]);
  };
  /** Joins a part with the next one, and with what stands between them. */
  const joinParts = (at = part ?? 0) => {
    const joined = withPartsJoined(ranges, at);
    if (joined !== ranges) set("part", joined);
  };
  /** The selected words tell who says the quotation. */
  const attribute = () => {
    const [range] = selected.current();
    if (range === undefined) return sayNothingSelected();
    if (pointed?.annotation.type !== "quotation") return;
    const operations = setAttribution(session.file, marked, pointed.id, range);
    make("attribution", wordsOfRanges(marked, [range]), operations);
    selected.forget();
  };
  const forgetAttribution = () => {
    if (pointed === undefined) return;
    const operations = setAttribution(session.file, marked, pointed.id, undefined);
    make("attribution", wordsOfRanges(marked, ranges), operations);
  };
  return { moveEnd, putEnd, addPart, place, removePart, joinParts, attribute, forgetAttribution };
}
