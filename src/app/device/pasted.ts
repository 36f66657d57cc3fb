/** What stands in the place for text to be opened. */
export interface Pasted {
  readonly text: string;
  /** The same with its formatting, as HTML, where it was pasted with some and has not been changed since. */
  readonly html?: string | undefined;
  /** Whether the reader wants it without. */
  readonly isPlain?: boolean;
}

export const nothingPasted: Pasted = { text: "" };

/** What is on the clipboard; HTML only where it holds more than the text does. */
export function pastedFrom(data: Pick<DataTransfer, "getData"> | null): Pasted {
  const text = data?.getData("text/plain") ?? "";
  const html = data?.getData("text/html") ?? "";
  return { text, html: hasFormatting(html) ? html : undefined };
}

/** Links, emphasis, headings, lists, quotations or pictures: what a text from a page has and a line of code has not. */
function hasFormatting(html: string): boolean {
  return /<(a\s[^>]*\bhref|(em|i|b|strong|h[1-6]|li|blockquote|img)\b)/i.test(html);
}

/** The file that what was pasted is opened as; it has no name. */
export function pastedFile({ text, html, isPlain }: Pasted): File {
  // Whatever the page said of itself: the clipboard's text has been decoded.
  if (html !== undefined && isPlain !== true) return new File([html], "", { type: htmlType });
  return new File([text], "");
}

const htmlType = "text/html;charset=utf-8";
