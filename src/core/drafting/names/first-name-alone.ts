// Tells who is meant where a first name stands alone: by an age, by who that is, by a last name that two share.
import type { Token } from "../sentences/tokens";
import { bodyWord, speakingNoun } from "../words/nouns";
import { isFirstName } from "./first-names";
import type { NamePhrase } from "./names";

/** `Ida and Bo Lund`: both are called Lund. */
export function withSharedName(tokens: readonly Token[], name: NamePhrase): NamePhrase {
  const [and, first, last, after] = tokens.slice(name.to, name.to + 4);
  const [own = "", ...more] = name.words;
  const isAlone = more.length === 0 && name.role === undefined && !name.isPossessive;
  const isShared =
    and?.lower === "and" &&
    first?.isPossessive === false &&
    isFirstName(first.text) &&
    last?.isCapital === true &&
    !isFirstName(last.text) &&
    !bodyWord.test(last.text) &&
    after?.isCapital !== true;
  if (!isAlone || !isShared || !isFirstName(own)) return name;
  return { ...name, words: [own, last.text], type: "person" };
}

/** `Eli, 9, has begun`: who has an age is a person. */
export function isAged(tokens: readonly Token[], at: number): boolean {
  const [comma, age, end] = tokens.slice(at, at + 3);
  return (
    comma?.text === "," &&
    age?.kind === "number" &&
    /^\d{1,2}$|^10\d$/.test(age.text) &&
    /^[,.;]$/.test(end?.text ?? "")
  );
}

/** `Ida, who asked for more`, `Ida, a young teacher who`: somebody of whom no more than the first name is told. */
export function isIntroduced(tokens: readonly Token[], { to, words, role }: NamePhrase): boolean {
  const [name = "", ...more] = words;
  if (more.length > 0 || role !== undefined || !isFirstName(name)) return false;
  const [comma, first, ...rest] = tokens.slice(to, to + 7);
  if (comma?.text !== ",") return false;
  const isWho = ({ lower }: Token) => lower === "who" || speakingNoun(lower)?.of === "person";
  return first?.lower === "who" || (/^an?$/.test(first?.lower ?? "") && rest.some(isWho));
}
