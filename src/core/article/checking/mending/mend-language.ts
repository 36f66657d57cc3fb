import { isLanguageTag } from "../../values/language-tag";

/**
 * The language tag that a text means: in its usual case and with hyphens ("en_US.UTF-8", "zh-cn"),
 * the code that has replaced a former one ("iw"), or the code of a language that is named in English
 * or in itself ("German", "Deutsch").
 */
export function mendLanguage(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 60) return undefined;
  const tag = value
    .trim()
    .replace(/[.@].*$/, "")
    .replaceAll("_", "-");
  try {
    const [usual] = Intl.getCanonicalLocales(tag);
    if (usual !== undefined && isLanguageTag(usual)) return usual;
  } catch {
    // Then it is no tag; it may be a name.
  }
  return codeOf(tag.toLowerCase());
}

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

function codeOf(name: string): string | undefined {
  if (name.length < 4) return undefined;
  const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const inEnglish = english.of(code);
    if (inEnglish === undefined) continue;
    if (inEnglish.toLowerCase() === name || ownName(code)?.toLowerCase() === name) return code;
  }
  return undefined;
}

function ownName(code: string): string | undefined {
  return new Intl.DisplayNames([code], { type: "language", fallback: "none" }).of(code);
}
