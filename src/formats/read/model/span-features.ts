import { kindOfLabel } from "./kind-of-label";

const reference = /^(identifier|link|ref|reference|wikidata|uri|url|sameas|kb|inst|kbid|kb_id)$/i;
const speaker = /^(speaker|source|who|said_?by|author|sprecher(in)?)$/i;

/** What the features of an annotation say of it, whose type has a name. */
export interface SpanFeatures {
  readonly label: string;
  readonly sameAs?: readonly string[];
  /** A name in a feature that is called speaker, source or the like. */
  readonly speaker: string | undefined;
}

/** The label is a feature's value that is a kind known here, else the type's name if that is one, else the first value. */
export function spanFeatures(
  type: string,
  features: readonly (readonly [name: string, value: string | undefined])[],
): SpanFeatures {
  const valueIn = (names: RegExp) =>
    features.find(([name, value]) => names.test(name) && value)?.[1];
  const told = features.flatMap(([name, value]) =>
    value === undefined || value === "" || reference.test(name) || speaker.test(name)
      ? []
      : [value],
  );
  const isKnown = (label: string) => kindOfLabel(label).is !== "unknown";
  const sameAs = valueIn(reference);
  return {
    label: told.find(isKnown) ?? (isKnown(type) ? type : (told[0] ?? type)),
    ...(sameAs !== undefined && { sameAs: [sameAs] }),
    speaker: valueIn(speaker),
  };
}

/** Names of types about words as such, of which nothing here is told. */
export const isOfGrammar = (type: string) =>
  /^(pos|lemma|stem|morphologicalfeatures|dependency|root|token|spacetoken|sentence|split|constituent|chunk|nounchunk|vg|phonetictranscription|surfaceform|sofachangeannotation|grammaranomaly|spellinganomaly|documentannotation|documentmetadata|tagsetdescription|tagdescription|casmetadata|paragraph|div|lookup)$/i.test(
    type,
  );
