import { isCountryCode } from "../../../core/article/values/country-code";
import { countryOfWords } from "./country-of";

/** What a person has meant by a tag or a comment on a passage. */
export type TagMeaning =
  | { readonly is: "speaker" | "topic"; readonly name: string }
  | { readonly is: "country"; readonly code: string }
  | { readonly is: "note" };

const prefixed = /^\s*(speaker|topic|country)\s*:\s*(.+)$/is;

/** Whether a tag says itself what it names. */
export const saysKind = (tag: string) => prefixed.test(tag);

/**
 * What a tag means: what its prefix says (`speaker:`, `topic:`, `country:`); without one, a country by its
 * name, a speaker where it looks like a person's name, a topic where it is a few words, else a note.
 */
export function meaningOfTag(tag: string): TagMeaning {
  const [, prefix = "", rest = ""] = prefixed.exec(tag) ?? [];
  const name = (rest || tag).trim();
  if (prefix !== "") {
    const kind = prefix.toLowerCase();
    if (kind !== "country") return { is: kind === "speaker" ? "speaker" : "topic", name };
    const code = isCountryCode(name.toUpperCase())
      ? name.toUpperCase()
      : countryOfWords(name, "en", true);
    return code === undefined ? { is: "topic", name } : { is: "country", code };
  }
  const words = name.split(/\s+/);
  if (name === "" || words.length > 5 || /[.!?;]$/.test(name)) return { is: "note" };
  const code = countryOfWords(name, "en", true);
  if (code !== undefined) return { is: "country", code };
  const isName =
    words.length > 1 && words.every((word) => /^(?:\p{Lu}|de$|van$|von$|der$|of$)/u.test(word));
  return { is: isName ? "speaker" : "topic", name };
}
