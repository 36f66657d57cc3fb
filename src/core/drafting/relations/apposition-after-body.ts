import type { Relations, SpeakerMention } from "../mentions/mention";
import type { Token } from "../sentences/tokens";

/** `Ida Lund of Delta University, an expert in rivers,`: she is the expert, and not the university. */
export function apposeAfterBody(
  mentions: readonly SpeakerMention[],
  relations: readonly Relations[],
  tokens: readonly Token[],
): void {
  mentions.forEach((person, at) => {
    const [body, description] = mentions.slice(at + 1, at + 3);
    const own = relations[at + 2];
    if (own === undefined || body === undefined || description === undefined) return;
    const isName = ({ kind, isPossessive }: SpeakerMention) => kind === "name" && !isPossessive;
    const first = tokens[person.to + 1]?.lower === "the" ? person.to + 2 : person.to + 1;
    // `pictures of designer Ida Lund, a resident of Lom`: Lund is the resident.
    const isOfBody =
      isName(person) &&
      person.type !== "body" &&
      person.type !== "place" &&
      // `leaders from Tolland at State House, the president said`: a place after `from` is nobody.
      !/^(?:from|in|at|near|outside)$/.test(tokens[person.from - 1]?.lower ?? "") &&
      isName(body) &&
      body.type !== "person" &&
      body.role === undefined &&
      /^(?:of|from|at|with)$/.test(tokens[person.to]?.lower ?? "") &&
      body.from === first;
    const isSaidOfPerson =
      description.kind === "description" &&
      description.nounKind?.of === "person" &&
      !description.isPlural &&
      tokens[body.to]?.text === "," &&
      description.from === body.to + 1 &&
      /^(?:an?|the|one|its)$/.test(tokens[description.from]?.lower ?? "");
    if (isOfBody && isSaidOfPerson) own.apposition = person;
  });
}
