/** Whether this is a BCP 47 language tag, which `lang` and every `Intl` constructor will take. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
