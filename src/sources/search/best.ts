/** The passages with the highest scores, of many: of two that are alike the one that came first. */
export class Best {
  readonly #most: number;
  readonly #passages: number[] = [];
  readonly #scores: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(passage: number, score: number): void {
    const scores = this.#scores;
    let at = scores.length;
    if (at >= this.#most && score <= (scores[at - 1] ?? 0)) return;
    while (at > 0 && score > (scores[at - 1] ?? 0)) at -= 1;
    scores.splice(at, 0, score);
    this.#passages.splice(at, 0, passage);
    if (scores.length > this.#most) {
      scores.pop();
      this.#passages.pop();
    }
  }

  /** Of those, in the same order. */
  get scores(): readonly number[] {
    return this.#scores;
  }

  /** The best first. */
  get passages(): readonly number[] {
    return this.#passages;
  }
}
