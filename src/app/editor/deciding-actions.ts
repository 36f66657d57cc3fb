import { isDrafted } from "../../core/article/drafted";
import type { MarkedAnnotation, MarkedArticle } from "../../core/article/marked-article";
import * as annotations from "../../core/editing/annotations";
import type { Make } from "./make";
import { wordsOfRanges } from "./names";
import type { Session } from "./session";
import type { Review } from "./use-review";

interface Given {
  readonly session: Session;
  readonly marked: MarkedArticle;
  readonly pointed: MarkedAnnotation | undefined;
  readonly make: Make;
  readonly review: Review;
}

/** What is decided about the annotation pointed at as a whole; of a draft, and on to the next. */
export function decidingActions({ session, marked, pointed, make, review }: Given) {
  const following = () =>
    pointed !== undefined && isDrafted(pointed) ? review.following() : undefined;
  const words = () => wordsOfRanges(marked, pointed?.ranges ?? []);
  const accept = () => {
    if (pointed === undefined) return review.step(1);
    const next = following();
    make("accept", words(), annotations.accept(session.file, [pointed.id]));
    if (next !== undefined) review.select(next);
  };
  const remove = () => {
    if (pointed === undefined) return;
    const next = following();
    make("remove", words(), annotations.remove(session.file, [pointed.id]));
    // In the same step: an address must not point at what is not there.
    review.select(next);
  };
  /** Says how a quotation is told. */
  const setSpeech = (mode: string) => {
    if (pointed === undefined) return;
    make("mode", words(), annotations.setMode(session.file, pointed.id, mode));
  };
  return { accept, remove, setSpeech };
}
