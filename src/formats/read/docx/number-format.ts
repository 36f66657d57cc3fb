// Writes a count as Word's formats of numbers do.

/** A count in a format of Word; nothing for one that is a sign, such as a bullet. */
export function numberIn(count: number, format: string): string {
  switch (format) {
    case "bullet":
    case "none":
      return "";
    case "lowerLetter":
    case "upperLetter": {
      // After z comes aa, then bb.
      const letter = String.fromCharCode(97 + ((count - 1) % 26));
      const letters = count < 1 || count > 260 ? `${count}` : letter.repeat(Math.ceil(count / 26));
      return format === "lowerLetter" ? letters : letters.toUpperCase();
    }
    case "lowerRoman":
      return romanOf(count).toLowerCase();
    case "upperRoman":
      return romanOf(count);
    case "decimalZero":
      return `${count}`.padStart(2, "0");
    default:
      return `${count}`;
  }
}

const romans = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
});

function romanOf(count: number): string {
  if (count < 1 || count > 3999) return `${count}`;
  let [left, roman] = [count, ""];
  for (const [sign, worth] of romans)
    while (left >= worth) {
      roman += sign;
      left -= worth;
    }
  return roman;
}
