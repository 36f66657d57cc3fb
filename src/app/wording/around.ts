/** Stands for what is not text: the object replacement character. */
const slot = "\uFFFC";

/** What a sentence has before and after the one thing that is put into it. */
export function around(says: (slot: string) => string): readonly [before: string, after: string] {
  const [before = "", after = ""] = says(slot).split(slot);
  return [before, after];
}
