// What the format expects of a value, as codes: they are the messages of the schemas in format.ts and
// values.ts, and src/app/wording has the words for them, which go after "expected".

/** Expectations that need no figure or word to be named. */
export const plainExpectations = [
  "text",
  "text-not-blank",
  "picture-in-words",
  "id",
  "id-beginning",
  "country-code",
  "country-code-in-use",
  "address",
  "address-length",
  "link",
  "link-in-text",
  "picture-address",
  "picture-link",
  "address-or-identifier",
  "same-as",
  "same-as-list",
  "date",
  "offset",
  "confidence",
  "seconds",
  "sha256",
  "version",
  "language",
  "language-spelling",
  "words",
  "words-not-empty",
  "words-before",
  "words-after",
  "target",
  "end-beside-start",
  "start-beside-end",
  "end-after-start",
  "position-or-words",
  "target-list",
  "one-target",
  "speaker-id-list",
  "one-speaker-id",
  "topic-id-list",
  "country-code-list",
  "quotation",
  "mentioned",
  "mention",
  "annotation",
  "name-list",
  "speaker",
  "topic",
  "country",
  "source",
  "picture",
  "mark",
  "time",
  "mark-list",
  "paragraph",
  "paragraph-list",
  "section",
  "recording",
  "conversion",
  "section-list",
  "one-section",
  "source-list",
  "recording-list",
  "conversion-list",
  "speaker-list",
  "topic-list",
  "country-list",
  "annotation-list",
  "article",
  "list",
] as const;

export type PlainExpectation = (typeof plainExpectations)[number];

/** What is expected: a code, text of so many code points, or one of the words after the colon. */
export type Expectation = PlainExpectation | `text-at-most:${number}` | `one-of:${string}`;

/** The words of an expectation of a few; undefined for any other. */
export function expectedWords(expectation: Expectation): readonly string[] | undefined {
  return expectation.startsWith("one-of:") ? expectation.slice(7).split(",") : undefined;
}

/** One of the words of all of these. */
export function oneOf(expectations: readonly Expectation[]): Expectation {
  const words = expectations.flatMap((each) => expectedWords(each) ?? []);
  return `one-of:${words.join(",")}`;
}

/** The message of a schema for what it expects. */
export function expects<E extends Expectation>(expectation: E): E {
  return expectation;
}
