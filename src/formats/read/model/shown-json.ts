/** The most of a value that is shown, in UTF-16. */
const most = 300;

/** The beginning of a value as JSON, for a person to see what it was. Nested too deep, it is an ellipsis. */
export function shownJson(value: unknown): string {
  try {
    const text = JSON.stringify(value) ?? "";
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
  } catch {
    return "…";
  }
}
