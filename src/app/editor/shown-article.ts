import type { MarkedArticle } from "../../core/article/marked-article";
import { openArticle } from "../../core/article/open-article";
import { OpenedBefore } from "../../core/article/opened-before";
import type { JsonObject } from "../../core/editing/json";

/** So long, in milliseconds, a change takes at most until the page shows it. */
const showMs = 1000;

/** The article on the page, one version after the other: a change costs what it changes. */
export class ShownArticle {
  /** What of the article has been looked at. */
  readonly before = new OpenedBefore();
  readonly #show: (marked: MarkedArticle) => MarkedArticle;
  #file: JsonObject;
  #latest: MarkedArticle | undefined;
  /** When that was, by the clock of the page. */
  #latestAt = Number.NEGATIVE_INFINITY;

  /** `file` is on the page; `show` puts another version there, and gives it as it is going to be there. */
  constructor(file: JsonObject, show: (marked: MarkedArticle) => MarkedArticle) {
    this.#file = file;
    this.#show = show;
  }

  /** The article after the last change; undefined before the first. */
  get latest(): MarkedArticle | undefined {
    return this.#latest;
  }

  /** Whether an article that is on the page is the one after the last change, or has replaced that since. */
  isOnPage(marked: MarkedArticle): boolean {
    return this.#latest === marked || performance.now() - this.#latestAt > showMs;
  }

  /** Looks at the article when nobody waits for it: the first change then costs no more than others. */
  lookAhead(): MarkedArticle | undefined {
    const opened = openArticle(this.#file, this.before);
    return opened.status === "opened" ? opened.marked : undefined;
  }

  /** Shows a version of the article; false where it cannot be. */
  display(file: JsonObject): boolean {
    if (file === this.#file) return true;
    const opened = openArticle(file, this.before);
    if (opened.status !== "opened") return false;
    this.#file = file;
    this.#latest = this.#show(opened.marked);
    this.#latestAt = performance.now();
    return true;
  }
}
