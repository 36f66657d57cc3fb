import { describeIn } from "../../article/describe";
import type { Paragraph } from "../../article/format";
import type { NamedEntity } from "../people/entity";
import { confidenceOf } from "../speaking/confidence";
import { nameOfLabel, type TextTurn } from "../turns/find-turns";
import type { DraftedQuotation } from "./quotations";
import type { Speakers } from "./speakers";

/** A quotation for each turn; a last name is that of the one person in the text who has it. */
export function quotationsOfTurns(
  turns: readonly TextTurn[],
  paragraphs: readonly Paragraph[],
  entities: readonly NamedEntity[],
  speakers: Speakers,
): DraftedQuotation[] {
  const known = new Map<string, NamedEntity>();
  const targets = paragraphs.map(describeIn);
  return turns.map((turn, at): DraftedQuotation => {
    const name = nameOfLabel(turn.label);
    const entity = known.get(name) ?? fuller(name, entities) ?? ofLabel(name, -1 - at);
    const isUnknown = entity.id < 0 && isInitials(turn.label);
    const signs = ["a turn", ...(isUnknown ? ["a turn, initials"] : [])];
    known.set(name, entity);
    const all = turn.parts.flatMap((part) => targets[part.paragraph]?.(part) ?? []);
    const attribution = targets[turn.paragraph]?.({
      start: turn.labelEnd - turn.label.length,
      end: turn.labelEnd,
    });
    return {
      type: "quotation",
      mode: "turn",
      speakers: speakers.idsOf(entity),
      targets: all,
      ...(attribution === undefined ? {} : { attribution }),
      origin: "machine",
      confidence: confidenceOf(signs),
      note: `a turn: “${turn.label}:”`,
      signs,
    };
  });
}

/** `J.B.`, `PR`: `Q` and `A` say whose turn it is, and these whose name one is to know. */
function isInitials(label: string): boolean {
  return /^(?:\p{Lu}\.?){2,3}$/u.test(label);
}

function fuller(name: string, entities: readonly NamedEntity[]): NamedEntity | undefined {
  const last = name.replace(/^(?:Mr|Ms|Mrs|Dr|Sir|Frau|Herr)\.?\s+/, "").toLowerCase();
  const found = entities.filter(
    ({ words, isUnnamed }) =>
      !isUnnamed &&
      (words.join(" ").toLowerCase() === last ||
        (words.length > 1 && words.at(-1)?.toLowerCase() === last)),
  );
  return found.length === 1 ? found[0] : undefined;
}

function ofLabel(name: string, id: number): NamedEntity {
  return {
    id,
    name,
    words: name.split(" "),
    type: "person",
    gender: undefined,
    isPlural: false,
    isUnnamed: false,
    roles: [],
    aliases: new Set(),
    first: -1,
    members: [],
  };
}
