import type { SpeakerMention } from "../mentions/mention";

const relative =
  /^(?:wife|husband|son|daughter|brother|sister|father|mother|widow|widower|spouse|nephew|niece|cousin|uncle|aunt)$/;

const spouse = /^(?:wife|husband|widow|widower|spouse)$/;

/** `her husband, Bo Lund`, `his wife Ida Lund`; a brother between commas may be who the text goes on about. */
export function isRelative({ noun = "", from }: SpeakerMention, before?: SpeakerMention): boolean {
  if (relative.test(noun)) return true;
  return (
    before?.kind === "description" &&
    spouse.test(before.noun ?? "") &&
    from - before.to >= 0 &&
    from - before.to <= 1
  );
}
