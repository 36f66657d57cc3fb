import type { LabelKind } from "./spans";

const kinds: readonly (readonly [RegExp, LabelKind])[] = [
  [
    /^(per|pers|person|persons|people|persname|speaker|source|entite|entity_per|human|name_per|per_nom|per_nam|i?per|sprecher|personne|persona)$/,
    { is: "speaker" },
  ],
  [/^(gpe|country|land|pays|countries|nation|gpe_nam)$/, { is: "place", isCountry: true }],
  [
    /^(loc|location|place|placename|geo|fac|facility|city|region|ort|lieu|loc_nam|address|settlement)$/,
    { is: "place", isCountry: false },
  ],
  [
    /^(org|organization|organisation|orgname|company|institution|party|org_nam|team|agency|business)$/,
    { is: "topic", kind: "organisation" },
  ],
  [/^(event|events|evt|ereignis)$/, { is: "topic", kind: "event" }],
  [
    /^(work|workofart|work_of_art|title|film|book|law|product|veh|vehicle|prod)$/,
    { is: "topic", kind: "work" },
  ],
  [
    /^(misc|norp|topic|theme|thema|concept|term|keyword|date|time|money|percent|quantity|ordinal|cardinal|number|language|oth|other|subject|issue|code|tag)$/,
    { is: "topic", kind: "other" },
  ],
  [
    /^(content|quote|quotation|citation|zitat|said|speech|utterance|directquote|direct_quote|quoted|statement|q|u|sp|discours|indirect_quote|directspeech)$/,
    { is: "quotation" },
  ],
  [/^(cue|attribution|verb|speechverb|reporting_verb)$/, { is: "cue" }],
];

/** Labels that have been looked up: a file has a few, many times. */
const known = new Map<string, LabelKind>();
const mostKnown = 1000;

/** What a tool's label stands for, whatever its case and with the prefixes of sequences off. */
export function kindOfLabel(label: string): LabelKind {
  const before = known.get(label);
  if (before !== undefined) return before;
  const kind = kindOf(label);
  if (known.size < mostKnown) known.set(label, kind);
  return kind;
}

function kindOf(label: string): LabelKind {
  const plain = label
    .replace(/^[BILUSE]-/, "")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  const flat = plain.replaceAll("_", "");
  return kinds.find(([names]) => names.test(plain) || names.test(flat))?.[1] ?? { is: "unknown" };
}
