/** A question that waits for the one before it to be answered. */
interface Waiting<Answer> {
  readonly question: string;
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/** Asks one question at a time; of those that wait meanwhile only the newest is asked. */
export class NewestFirst<Answer> {
  readonly #answer: (question: string) => Promise<Answer>;
  #waiting: Waiting<Answer> | undefined;
  #busy = false;

  constructor(answer: (question: string) => Promise<Answer>) {
    this.#answer = answer;
  }

  /** The answer; undefined when a newer question has taken this one's turn. */
  ask(question: string): Promise<Answer | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting?.resolve(undefined);
      this.#waiting = { question, resolve, reject };
      void this.#next();
    });
  }

  async #next(): Promise<void> {
    const asked = this.#waiting;
    if (this.#busy || asked === undefined) return;
    this.#waiting = undefined;
    this.#busy = true;
    try {
      asked.resolve(await this.#answer(asked.question));
    } catch (reason) {
      asked.reject(reason);
    } finally {
      this.#busy = false;
      void this.#next();
    }
  }
}
