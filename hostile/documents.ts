import type { HostileDocument } from "./document";
import { addresses } from "./documents/addresses";
import { brokenBytes } from "./documents/broken-bytes";
import { brokenFormat } from "./documents/broken-format";
import { encodings } from "./documents/encodings";
import { ids } from "./documents/ids";
import { invisible } from "./documents/invisible";
import { keys, keysTwice } from "./documents/keys";
import { markup } from "./documents/markup";
import { naughty } from "./documents/naughty";
import { numbers } from "./documents/numbers";
import { offsets } from "./documents/offsets";
import { sizes } from "./documents/sizes";
import { surrogates } from "./documents/surrogates";
import { syntax } from "./documents/syntax";
import { truncation } from "./documents/truncation";
import { unicode } from "./documents/unicode";

/** Every document, class by class. */
export const hostileDocuments: readonly HostileDocument[] = [
  ...brokenBytes,
  ...syntax,
  ...truncation,
  ...encodings,
  ...brokenFormat,
  ...numbers,
  ...offsets,
  ...ids,
  ...keys,
  ...keysTwice,
  ...surrogates,
  ...markup,
  ...addresses,
  ...invisible,
  ...naughty,
  ...unicode,
  ...sizes,
];
