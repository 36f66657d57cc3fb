import type { Deed } from "../../core/editing/change";
import type { Operation } from "../../core/editing/operation";

/** Makes a change and says so; false where it changes nothing. `about` is what the history says of it. */
export type Make = (what: Deed, about: string, operations: readonly Operation[]) => boolean;
