/**
 * A text for a list: the whole of it, or as many UTF-16 units as are allowed with an ellipsis for the
 * rest. One long word costs a browser seconds to lay out, and more the longer it is.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not within a character that takes two units.
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
