/**
 * Whether this is a BCP 47 language tag, which `lang` and every `Intl` constructor will take, in its
 * usual spelling: "zh-CN" rather than "zh-cn", "he" rather than the former "iw".
 */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text && /^[a-z]{2,3}(?:-|$)/.test(text);
  } catch {
    return false;
  }
}
