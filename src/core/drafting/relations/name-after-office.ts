// Finds whose office it is where the name comes right behind the body, without a comma.

import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";
import { isOnePerson } from "./one-person";

/** So many mentions an office may have in its words: `Secretary of the Union of Miners in Lom`. */
const mostInOffice = 4;

/** `President of the Harbour Union Ida Lund`, `President of the Harbour Union (HU) Ida Lund` */
export function nameAfterOffice(
  office: SpeakerMention,
  at: number,
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  if (!isOnePerson(office) || office.isPossessive) return;
  const { to } = office;
  const hasInitials = tokens[to]?.text === "(" && tokens[to + 2]?.text === ")";
  const begins = hasInitials ? to + 3 : to;
  const within = mentions.slice(at + 1, at + 1 + mostInOffice);
  const end = within.findIndex(({ kind, from }) => kind === "name" && from === begins);
  const name = within[end];
  if (name === undefined || name.words.length < 2 || name.isPossessive) return;
  if (name.type === "body" || name.type === "place") return;
  const named = relations[at + 1 + end];
  for (const own of relations.slice(at, at + 1 + end)) own.apposition = name;
  if (named !== undefined) named.from = Math.min(named.from, office.from);
}
