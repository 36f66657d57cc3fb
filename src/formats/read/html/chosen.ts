import type { LeftOutReason } from "../../report";
import type { PagePiece } from "./piece";

/** A piece of the page with what becomes of it: kept, or left out for a reason. */
export interface Chosen {
  readonly piece: PagePiece;
  readonly reason: LeftOutReason | undefined;
}
