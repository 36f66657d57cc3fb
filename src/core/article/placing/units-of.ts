/** The UTF-16 units of a text, for loops that read them many times. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let unit = 0; unit < text.length; unit++) units[unit] = text.charCodeAt(unit);
  return units;
}
