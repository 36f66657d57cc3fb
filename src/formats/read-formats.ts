// The only list of formats that articles come in. A format is one folder of code and one entry in one of
// the lists that this is put together from; how its files begin stands in `sniff`. See registry.ts for the
// formats that quotations leave in.
import { annotationFormats } from "./annotation-formats";
import type { ReadFormat } from "./format";
import { packedFormats } from "./packed-formats";
import { spokenFormats } from "./spoken-formats";
import { textFormats } from "./text-formats";

/** In the order in which they are named, the most usual first. */
export const readFormats: readonly ReadFormat[] = [
  ...textFormats,
  ...spokenFormats,
  ...annotationFormats,
  ...packedFormats,
];
