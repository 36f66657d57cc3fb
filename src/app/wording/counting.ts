import { numbersOf } from "./numbers";

/**
 * A phrase in the forms that numbers ask of it, by the plural categories of CLDR: English has one and
 * other, Polish one, few and many, Arabic six. `#` stands for the number, where it is said at all.
 */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How a language counts: gives the form of a phrase that agrees with a number, with the number in it. */
export function counting(language: string): (n: number, forms: Forms) => string {
  const plurals = new Intl.PluralRules(language);
  const numbers = numbersOf(language);
  return (n, forms) => (forms[plurals.select(n)] ?? forms.other).replace("#", numbers.format(n));
}
