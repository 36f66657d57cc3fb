// Who is who: mentions of one person, body or document under one roof.
import type { SpeakerMention } from "../mentions/mention";
import type { NameGender } from "../names/first-names";

export interface NamedEntity {
  readonly id: number;
  /** The fullest name, or the description where no name is given. */
  name: string;
  words: readonly string[];
  type: SpeakerMention["type"];
  gender: NameGender | undefined;
  /** What a list of first names says where the text itself tells of nobody of that gender. */
  doubted?: NamedEntity["gender"];
  isPlural: boolean;
  /** Whether it has no name of its own. */
  isUnnamed: boolean;
  /** What mentions say of it: `the Danish transport minister`. */
  readonly roles: { readonly text: string; readonly noun: string }[];
  /** The body that the name came with first. */
  body?: string;
  /** Other names in the text, such as an acronym. */
  readonly aliases: Set<string>;
  /** The number of the first mention. */
  readonly first: number;
  /** For `they`: who they are. */
  readonly members: readonly NamedEntity[];
}

/** An entity of which no more is known yet than what it is called, and where first. */
export function entityNamed(
  known: Pick<NamedEntity, "id" | "name" | "words" | "type" | "first">,
): NamedEntity {
  return {
    ...known,
    gender: undefined,
    isPlural: false,
    isUnnamed: false,
    roles: [],
    aliases: new Set(),
    members: [],
  };
}

/** Who is spoken of without a name, or several who are. */
export function unnamedEntity(
  { name, type, noun, isPlural, role, at }: SpeakerMention,
  id: number,
  members: readonly NamedEntity[],
): NamedEntity {
  return {
    id,
    name: members.length > 0 ? members.map((member) => member.name).join(", ") : name,
    words: [],
    type,
    gender: genderOfNoun(noun),
    isPlural,
    isUnnamed: true,
    roles: noun === undefined ? [] : [{ text: role ?? name, noun }],
    aliases: new Set(),
    first: at,
    members,
  };
}

/** Notes what a mention says of an entity, once however often it is said. */
export function addRole({ roles }: NamedEntity, added: NamedEntity["roles"][number]): void {
  const isKnown = roles.some(({ text, noun }) => text === added.text && noun === added.noun);
  if (!isKnown) roles.push(added);
}

const feminine =
  /^(?:mrs|ms|miss|dame|lady|frau|madam|madame|señora|doña|queen|princess|actress|chairwoman|spokeswoman|congresswoman|councilwoman|businesswoman|woman|girl|mother|mum|mom|sister|daughter|wife|widow|aunt|niece|grandmother|waitress|nun|policewoman|girlfriend|ombudswoman|ex-wife)$/;
const masculine =
  /^(?:mr|sir|lord|herr|monsieur|señor|don|fr|king|prince|actor|chairman|spokesman|congressman|councilman|businessman|man|boy|father|dad|brother|son|husband|widower|uncle|nephew|grandfather|waiter|monk|policeman|boyfriend|pope|imam|ex-husband|cardinal)$/;

/** The gender that a title or noun tells. */
export function genderOfNoun(word: string | undefined): NamedEntity["gender"] {
  if (word === undefined) return undefined;
  // `a mother-of-two`
  const noun = word.replace(/-of-.*$/, "");
  return feminine.test(noun) ? "female" : masculine.test(noun) ? "male" : undefined;
}
