// The single values of the format. A schema's message says what is expected, in words that go
// after "expected".
import * as v from "valibot";
import { allowedAddress } from "./allowed-address";
import { mendDate } from "./checking/mending/mend-date";
import { mendLanguage } from "./checking/mending/mend-language";
import {
  mendCountryCode,
  mendId,
  mendNumber,
  mendVersion,
  mendWord,
  shorten,
} from "./checking/mending/mend-values";
import { isCompactId } from "./compact-id";
import { isCountryCode } from "./country-code";
import { isIsoDate } from "./iso-date";
import { isLanguageTag } from "./language-tag";
import { longestAddress, longestHeading, longestId, longestName, longestText } from "./limits";
import { role } from "./role";

export const text = v.string("text");
const words = v.pipe(v.string("text"), v.regex(/\S/, "text that is not blank"));

export const name = v.pipe(words, atMost(longestName), limited(longestName));
export const heading = v.pipe(words, atMost(longestHeading), limited(longestHeading));
export const note = longText("text");
export const description = longText("the picture described in words");

function longText(what: string) {
  return v.pipe(v.string(what), atMost(longestText), limited(longestText));
}

/** In code points, as a JSON Schema counts; valibot's own rule counts UTF-16 units. */
function atMost(longest: number) {
  return v.check<string, string>(
    (value) => value.length <= longest || !hasMore(value, longest),
    `text of at most ${longest.toLocaleString("en-GB")} characters`,
  );
}

function limited(longest: number) {
  return role<string>({ longest, mend: shorten(longest) });
}

function hasMore(value: string, codePoints: number): boolean {
  return value.length > 2 * codePoints || [...value].length > codePoints;
}

const anId = `an id of letters, digits, “.”, “_”, “~” and “-”, at most ${longestId} characters`;

/** An id is part of an address, and therefore of few characters and of no more than the limit. */
export const id = v.pipe(
  v.string(anId),
  v.regex(
    new RegExp(`^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._~-]{0,${longestId - 1}}$`, "u"),
    `${anId}, beginning with a letter or digit`,
  ),
  role({ mend: mendId }),
);

export const speakerId = v.pipe(id, role({ names: "speaker" }));
export const topicId = v.pipe(id, role({ names: "topic" }));
export const paragraphId = v.pipe(id, role({ names: "paragraph" }));

const aCountryCode = "a country’s ISO 3166-1 alpha-2 code in capitals, such as “DE”";

export const countryCode = v.pipe(
  v.string(aCountryCode),
  v.regex(/^[A-Z]{2}$/, aCountryCode),
  v.check(isCountryCode, "an ISO 3166-1 alpha-2 code in use (the United Kingdom is “GB”)"),
  role({ code: "reference", mend: mendCountryCode }),
);

const tooLong = `an address of at most ${longestAddress.toLocaleString("en-GB")} characters`;

export const link = v.pipe(
  v.string("an address"),
  v.maxLength(longestAddress, tooLong),
  v.check(
    (address) => allowedAddress(address, "link") !== undefined,
    "an https:// or http:// address without user name, or a path on the same site",
  ),
  role({ code: "address" }),
);

/** Where a link in the text leads. */
export const followed = v.pipe(
  v.string("an address"),
  v.maxLength(longestAddress, tooLong),
  v.check(
    (address) => allowedAddress(address, "text") !== undefined,
    "an https://, http:// or mailto: address without user name, or a path on the same site",
  ),
  role({ code: "address" }),
);

export const picture = v.pipe(
  v.string("a picture’s address"),
  v.maxLength(longestAddress, tooLong),
  v.check(
    (address) => allowedAddress(address, "image") !== undefined,
    "an https:// address without user name, or a path on the same site",
  ),
  role({ code: "address" }),
);

export const sameAs = v.array(
  v.pipe(
    v.string("an address or identifier"),
    v.maxLength(longestAddress, tooLong),
    v.check(
      (address) => allowedAddress(address, "link") !== undefined || isCompactId(address),
      "an https:// or http:// address, or an identifier such as “medtop:20000178”",
    ),
    role({ code: "address" }),
  ),
  "a list of addresses and identifiers",
);

const aDate = "an ISO 8601 date or date-time, such as “2021-03-23” or “2021-03-23T17:05:00Z”";

export const date = v.pipe(v.string(aDate), v.check(isIsoDate, aDate), role({ mend: mendDate }));

const anOffset = "a whole number of code points, 0 or more";

export const offset = v.pipe(
  v.number(anOffset),
  v.safeInteger(anOffset),
  v.minValue(0, anOffset),
  role({ mend: mendNumber }),
);

const aConfidence = "a number from 0 to 1";

export const confidence = v.pipe(
  v.number(aConfidence),
  v.minValue(0, aConfidence),
  v.maxValue(1, aConfidence),
  role({ mend: mendNumber }),
);

/** One of a few words; in another case it is the same word. */
export function word<const Words extends readonly [string, ...string[]]>(...words: Words) {
  const quoted = words.map((each) => `“${each}”`);
  const expected = `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
  return v.pipe(v.picklist(words, expected), role({ mend: mendWord }));
}

export const origin = word("person", "machine");

const aTime = "a time in seconds, 0 or more";

export const seconds = v.pipe(
  v.number(aTime),
  v.check((time) => Number.isFinite(time), aTime),
  v.minValue(0, aTime),
  role({ mend: mendNumber }),
);

const aHash = "a SHA-256 in 64 hexadecimal digits";

export const sha256 = v.pipe(
  v.string(aHash),
  v.regex(/^[\da-f]{64}$/, aHash),
  role({ mend: mendWord }),
);

const aVersion = "a version such as “1.0”, in quotation marks";

export const version = v.pipe(
  v.string(aVersion),
  v.regex(/^(?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,3})$/, aVersion),
  role({ mend: mendVersion }),
);

const aLanguage = "a BCP 47 language tag such as “en-GB”";

export const languageOfWords = v.pipe(
  v.string(aLanguage),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, aLanguage),
  v.check(isLanguageTag, `${aLanguage}, in its usual spelling`),
  role({ mend: mendLanguage }),
);

export const language = v.pipe(languageOfWords, role({ standIn: "und" }));
