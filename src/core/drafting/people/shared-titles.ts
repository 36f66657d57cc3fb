// Gives each of several people the title that stands before all of them: `hosts Ida Lund and Bo Ek`.

import type { Relations, SpeakerMention } from "../mentions/mention";
import { addRole, type NamedEntity } from "./entity";

/** Notes that each of the named is what a plural right before them says. */
export function giveSharedTitles(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  of: ReadonlyMap<SpeakerMention, NamedEntity>,
): void {
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1];
    const isTitle = mention.kind === "description" && mention.isPlural && mention.type === "person";
    if (!isTitle || next?.kind !== "name" || next.from !== mention.to) return;
    for (const one of [next, ...(relations[at + 1]?.partners ?? [])]) {
      const entity = of.get(one);
      if (entity === undefined || mention.noun === undefined) continue;
      addRole(entity, { text: ofOne(mention.name), noun: ofOne(mention.noun) });
    }
  });
}

function ofOne(several: string): string {
  return several.replace(/ies$/, "y").replace(/men$/, "man").replace(/s$/, "");
}
