// The single values of the format. A schema's message is the code of what is expected, see expectation.ts.
// More than 150 lines: one list of schemas, a few lines each.
import * as v from "valibot";
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
import { role } from "./role";
import { allowedAddress } from "./values/allowed-address";
import { isCompactId } from "./values/compact-id";
import { isCountryCode } from "./values/country-code";
import { type Expectation, expects } from "./values/expectation";
import { isIsoDate } from "./values/iso-date";
import { isLanguageTag } from "./values/language-tag";
import {
  longestAddress,
  longestHeading,
  longestId,
  longestName,
  longestText,
} from "./values/limits";

export const text = v.string(expects("text"));
const words = v.pipe(v.string(expects("text")), v.regex(/\S/, expects("text-not-blank")));

export const name = v.pipe(words, atMost(longestName), limited(longestName));
export const heading = v.pipe(words, atMost(longestHeading), limited(longestHeading));
export const note = longText("text");
export const description = longText("picture-in-words");

function longText(what: Expectation) {
  return v.pipe(v.string(what), atMost(longestText), limited(longestText));
}

/** In code points, as a JSON Schema counts; valibot's own rule counts UTF-16 units. */
function atMost(longest: number) {
  return v.check<string, string>(
    (value) => value.length <= longest || !hasMore(value, longest),
    expects(`text-at-most:${longest}`),
  );
}

function limited(longest: number) {
  return role<string>({ longest, mend: shorten(longest) });
}

function hasMore(value: string, codePoints: number): boolean {
  return value.length > 2 * codePoints || [...value].length > codePoints;
}

const anId = expects("id");

/** An id is part of an address, and therefore of few characters and of no more than the limit. */
export const id = v.pipe(
  v.string(anId),
  v.regex(
    new RegExp(`^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._~-]{0,${longestId - 1}}$`, "u"),
    expects("id-beginning"),
  ),
  role({ mend: mendId }),
);

export const speakerId = v.pipe(id, role({ names: "speaker" }));
export const topicId = v.pipe(id, role({ names: "topic" }));
export const paragraphId = v.pipe(id, role({ names: "paragraph" }));

const aCountryCode = expects("country-code");

export const countryCode = v.pipe(
  v.string(aCountryCode),
  v.regex(/^[A-Z]{2}$/, aCountryCode),
  v.check(isCountryCode, expects("country-code-in-use")),
  role({ code: "reference.value", mend: mendCountryCode }),
);

const tooLong = expects("address-length");

export const link = v.pipe(
  v.string(expects("address")),
  v.maxLength(longestAddress, tooLong),
  v.check((address) => allowedAddress(address, "link") !== undefined, expects("link")),
  role({ code: "address.expected" }),
);

/** Where a link in the text leads. */
export const followed = v.pipe(
  v.string(expects("address")),
  v.maxLength(longestAddress, tooLong),
  v.check((address) => allowedAddress(address, "text") !== undefined, expects("link-in-text")),
  role({ code: "address.expected" }),
);

export const picture = v.pipe(
  v.string(expects("picture-address")),
  v.maxLength(longestAddress, tooLong),
  v.check((address) => allowedAddress(address, "image") !== undefined, expects("picture-link")),
  role({ code: "address.expected" }),
);

export const sameAs = v.array(
  v.pipe(
    v.string(expects("address-or-identifier")),
    v.maxLength(longestAddress, tooLong),
    v.check(
      (address) => allowedAddress(address, "link") !== undefined || isCompactId(address),
      expects("same-as"),
    ),
    role({ code: "address.expected" }),
  ),
  expects("same-as-list"),
);

const aDate = expects("date");

export const date = v.pipe(v.string(aDate), v.check(isIsoDate, aDate), role({ mend: mendDate }));

const anOffset = expects("offset");

export const offset = v.pipe(
  v.number(anOffset),
  v.safeInteger(anOffset),
  v.minValue(0, anOffset),
  role({ mend: mendNumber }),
);

const aConfidence = expects("confidence");

export const confidence = v.pipe(
  v.number(aConfidence),
  v.minValue(0, aConfidence),
  v.maxValue(1, aConfidence),
  role({ mend: mendNumber }),
);

/** One of a few words; in another case it is the same word. */
export function word<const Words extends readonly [string, ...string[]]>(...words: Words) {
  return v.pipe(v.picklist(words, expects(`one-of:${words.join(",")}`)), role({ mend: mendWord }));
}

export const origin = word("person", "machine");

const aTime = expects("seconds");

export const seconds = v.pipe(
  v.number(aTime),
  v.check((time) => Number.isFinite(time), aTime),
  v.minValue(0, aTime),
  role({ mend: mendNumber }),
);

const aHash = expects("sha256");

export const sha256 = v.pipe(
  v.string(aHash),
  v.regex(/^[\da-f]{64}$/, aHash),
  role({ mend: mendWord }),
);

const aVersion = expects("version");

export const version = v.pipe(
  v.string(aVersion),
  v.regex(/^(?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,3})$/, aVersion),
  role({ mend: mendVersion }),
);

const aLanguage = expects("language");

export const languageOfWords = v.pipe(
  v.string(aLanguage),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, aLanguage),
  v.check(isLanguageTag, expects("language-spelling")),
  role({ mend: mendLanguage }),
);

export const language = v.pipe(languageOfWords, role({ standIn: "und" }));
