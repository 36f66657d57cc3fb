// The room for values that live outside of React, and for who is told when they change. It imports nothing.

/** Those who want to be told of something, each once. */
export class Listeners<Given extends readonly unknown[] = []> {
  readonly #all = new Set<(...given: Given) => void>();

  /** Tells the listener from now on; gives the way to stop it. */
  readonly add = (listener: (...given: Given) => void): (() => void) => {
    this.#all.add(listener);
    return () => {
      this.#all.delete(listener);
    };
  };

  tell(...given: Given): void {
    for (const listener of this.#all) listener(...given);
  }
}
