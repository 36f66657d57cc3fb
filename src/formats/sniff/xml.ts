// Tells formats in XML by the name of their first element, whatever its prefix.

/** The local name of the first element; empty where a text does not begin with one. */
export function rootOf(beginning: string): string {
  const start = beginning
    .replace(/^\uFEFF?\s*/, "")
    .replace(
      /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?(?:>|$)/gi,
      "",
    )
    .trimStart();
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(start)?.[1] ?? "";
}

export const looksLikeTei = (beginning: string) =>
  /^(TEI|TEI\.2|teiCorpus|listPerson|listOrg|listPlace)$/.test(rootOf(beginning)) ||
  (/^(said|sp|u|div\d?|lg|body|text)$/.test(rootOf(beginning)) &&
    /<(said|sp|u|persName|rs)\b/.test(beginning) &&
    !/<html/i.test(beginning))
    ? 1
    : 0;

export const looksLikeAkomaNtoso = (beginning: string) =>
  rootOf(beginning) === "akomaNtoso" ? 1 : 0;

export const looksLikeParlParse = (beginning: string) =>
  rootOf(beginning) === "publicwhip" ||
  (/^(debates|hansard)$/.test(rootOf(beginning)) &&
    /<(major-|minor-|oral-)?heading\b|<speech\b/.test(beginning))
    ? 1
    : 0;

export const looksLikeGateXml = (beginning: string) =>
  rootOf(beginning) === "GateDocument" ? 1 : 0;

export const looksLikeCoreNlpXml = (beginning: string) =>
  rootOf(beginning) === "root" && /<sentences>|<CharacterOffsetBegin>/.test(beginning) ? 1 : 0;

export const looksLikeUimaXmi = (beginning: string) => (rootOf(beginning) === "XMI" ? 1 : 0);
