/** How many annotations, by what a reader calls them. */
export interface Count {
  readonly quotations: number;
  /** Mentions of a speaker, topic or country, passages among them. */
  readonly mentions: number;
}

export function total({ quotations, mentions }: Count): number {
  return quotations + mentions;
}
