/** Languages that write a whole number below a thousand as String does. */
const plain = /^(en|de)\b/;

/**
 * How a language writes numbers. Intl is asked where there is something to know: its first use has the
 * browser look through all of its languages, which takes longer than a frame.
 */
export function numbersOf(
  language: string,
  options?: Intl.NumberFormatOptions,
): { format(n: number): string } {
  const isPlain = options === undefined && plain.test(language);
  let numbers: Intl.NumberFormat | undefined;
  return {
    format: (n) => {
      if (isPlain && Number.isInteger(n) && n >= 0 && n < 1000) return String(n);
      numbers ??= new Intl.NumberFormat(language, options);
      return numbers.format(n);
    },
  };
}
