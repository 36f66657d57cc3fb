/**
 * How much searching is still allowed, in steps of a few nanoseconds. The room has no clock,
 * so that the same file always gives the same result: work is counted instead.
 */
export class Effort {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** Takes steps off the allowance; false when it does not cover them, then and ever after. */
  spend(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }

  /** How many steps are left; fewer than none once it has not covered some. */
  get left(): number {
    return this.#left;
  }

  get spent(): boolean {
    return this.#left < 0;
  }
}
