// Looks through a page, before it is parsed, for what would make the parser take minutes.

/** The most elements of a page that may be open one in another: to parse more would take minutes. */
const mostOpen = 3000;

/** The most attributes of an element: each is compared with all before it. */
const mostAttributes = 300;

/** What a page has more of than is read, and how many are. */
export interface TooMuch {
  readonly what: "open" | "all" | "attributes";
  readonly most: number;
}

/** Elements that have no end, or need none. */
const unended =
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|html|head|body)$/;

const tagOrComment = /<(?:!--|(\/?)([a-z][a-z0-9]*))/gi;

/** Inside a tag: an attribute, with its value in quotation marks or without; or where the tag ends. */
const attributeOrEnd = /[^\s=>"'/][^\s=>]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?|>/g;

const ends: Readonly<Record<string, RegExp>> = {
  "": /-->/g,
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
  title: /<\/title/gi,
};

/** What a page has more of than a parser is given. */
export function tooMuch(html: string): TooMuch | undefined {
  let open = 0;
  let from = 0;
  while (from !== -1) {
    tagOrComment.lastIndex = from;
    const found = tagOrComment.exec(html);
    if (found === null) return undefined;
    const [whole, end, written = ""] = found;
    const name = written.toLowerCase();
    from = found.index + whole.length;
    if (name !== "") {
      const { tagEnd, isMuch } = readTag(html, from);
      if (isMuch) return { what: "attributes", most: mostAttributes };
      from = tagEnd;
      if (!unended.test(name)) open = Math.max(0, open + (end === "/" ? -1 : 1));
      if (open > mostOpen) return { what: "open", most: mostOpen };
    }
    const until = end === "/" ? undefined : ends[name];
    if (until !== undefined && from !== -1) from = foundFrom(html, until, from);
  }
  return undefined;
}

/** Where a tag ends, -1 where it does not, and whether it has more attributes than any element needs. */
function readTag(html: string, from: number): { tagEnd: number; isMuch: boolean } {
  attributeOrEnd.lastIndex = from;
  for (let count = 0; count <= mostAttributes; count++) {
    const found = attributeOrEnd.exec(html);
    if (found === null) return { tagEnd: -1, isMuch: false };
    if (found[0] === ">") return { tagEnd: attributeOrEnd.lastIndex, isMuch: false };
  }
  return { tagEnd: -1, isMuch: true };
}

function foundFrom(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}
