import type { Problem } from "../problem";
import { annotationIndex } from "./path";

/** Problems with the ids of the annotations that they are about, as the file has them. */
export function ofAnnotations(problems: readonly Problem[], file: unknown): readonly Problem[] {
  const list = (file as { readonly annotations?: unknown } | null | undefined)?.annotations;
  if (!Array.isArray(list)) return problems;
  return problems.map((problem) => {
    const index = annotationIndex(problem.path);
    const id: unknown = index === undefined ? undefined : list[index]?.id;
    const isId = (typeof id === "string" && id !== "") || typeof id === "number";
    return isId ? { ...problem, annotation: String(id).slice(0, 200) } : problem;
  });
}
