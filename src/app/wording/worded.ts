/** What every language must have of a catalogue: the same entries, whatever they say. */
export type Worded<Entry> = Entry extends string
  ? string
  : Entry extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof Entry]: Worded<Entry[Name]> };
