import type { Remark, RemarkCode } from "../../remark";
import type { LeftOut, LeftOutReason } from "../../report";

/** Collects, while a source is read, what a person has to be told of it. */
export class Notes {
  readonly #remarks = new Map<string, Remark>();
  readonly #leftOut: LeftOut[] = [];

  /** Tells something once; said again, its counts add up and its words are put together. */
  remark(code: RemarkCode, { count, of, given, unit }: Omit<Remark, "code"> = {}): void {
    const before = this.#remarks.get(code);
    const words = new Set([...(before?.given ?? []), ...(given ?? [])]);
    this.#remarks.set(code, {
      code,
      ...(count !== undefined && { count: (before?.count ?? 0) + count }),
      ...(of !== undefined && { of: (before?.of ?? 0) + of }),
      ...(words.size > 0 && { given: [...words] }),
      ...(unit !== undefined && { unit }),
    });
  }

  /** Lists something that is not in the article, with its words. */
  leave(reason: LeftOutReason, text: string, place: Omit<LeftOut, "reason" | "text"> = {}): void {
    this.#leftOut.push({ reason, text, ...place });
  }

  has(code: RemarkCode): boolean {
    return this.#remarks.has(code);
  }

  get remarks(): readonly Remark[] {
    return [...this.#remarks.values()];
  }

  get leftOut(): readonly LeftOut[] {
    return this.#leftOut;
  }
}
