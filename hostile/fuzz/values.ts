import * as fc from "fast-check";
import { badAddresses } from "../documents/addresses";
import { allowedIds, forbiddenIds } from "../documents/ids";
import { invisibleTexts } from "../documents/invisible";
import { payloads } from "../documents/markup";
import { naughtyStrings } from "../documents/naughty";
import { numberAsWritten } from "./json";

/** Texts of all the classes of documents: mean ones, odd ones, good ones in the wrong place. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...payloads),
  fc.constantFrom(...invisibleTexts),
  fc.constantFrom(...naughtyStrings),
  fc.constantFrom(...badAddresses),
  fc.constantFrom(...allowedIds, ...forbiddenIds),
  fc.constantFrom("berg", "lind", "p1", "p3", "q1", "DE", "en", "person", "mention", "2.0", "1.9"),
  fc.string({ unit: "binary", maxLength: 20 }),
);

const edgeNumber = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 14, 19, 28, 64, 2 ** 31, 2 ** 32, 2 ** 53, -1, 0.5, 1.5, 5e-324),
  fc.integer({ min: -3, max: 400 }),
  fc
    .constantFrom("1e309", "-1e309", "-0", "9007199254740993", "1e-400", "1E2", "NaN", "01", "0x1")
    .map(numberAsWritten),
);

/** Values of every type that JSON has, and some that it has not. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 3, arbitrary: edgeNumber },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, "") },
  { weight: 2, arbitrary: fc.constantFrom("[]", "{}", "[[]]", "[{}]", '{"id":"x"}').map(parsed) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Names of fields: the format's own in the wrong place, and those that objects have already. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "toJSON", "then", "length", "", "0"),
  fc.constantFrom("id", "code", "name", "text", "type", "of", "targets", "exact", "start", "end"),
  fc.constantFrom("sections", "paragraphs", "speakers", "topics", "countries", "annotations"),
  hostileText,
);

function parsed(text: string): unknown {
  return JSON.parse(text);
}
