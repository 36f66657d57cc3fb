import { type Kind, kinds } from "../../core/article/kinds";
import { rememberedState } from "../ui/remembered-state";

/** Which kinds of marks the reader has chosen to see, on this device; all of them before a choice. */
export const keptMarks = rememberedState<readonly Kind[]>("on-record:marks", (kept) =>
  Array.isArray(kept) ? kinds.filter((kind) => kept.includes(kind)) : kinds,
);
