import { useState } from "react";
import type { MarkedAnnotation } from "../../core/article/marked-article";

/** Which part of the annotation pointed at is chosen: the keys for the ends are about that. */
export function usePart(pointed: MarkedAnnotation | undefined) {
  const [chosen, setChosen] = useState<{ of: string; at: number }>();
  const isOfThis = chosen !== undefined && chosen.of === pointed?.id;
  const part = isOfThis && chosen.at < pointed.ranges.length ? chosen.at : undefined;
  const setPart = (at: number | undefined) =>
    setChosen(at === undefined || pointed === undefined ? undefined : { of: pointed.id, at });
  return { part, setPart };
}
