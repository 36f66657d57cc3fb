import type { ReactNode } from "react";
import { around } from "../wording/around";

interface Props {
  /** The sentence, given what stands in it. */
  readonly says: (slot: string) => string;
  readonly children: ReactNode;
}

/** A sentence of the catalogue with an element in it, wherever the language puts it. */
export function FilledSentence({ says, children }: Props) {
  const [before, after] = around(says);
  return (
    <>
      <span>{before}</span>
      {children}
      <span>{after}</span>
    </>
  );
}
