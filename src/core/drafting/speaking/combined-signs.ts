// Names of signs that together say more than each: a choice that is not clear and rests on no verb.

/** The signs, and those that follow from several of them. */
export function withCombined(signs: readonly string[]): string[] {
  const has = (sign: string) => signs.includes(sign);
  const isUnclear = has("speaker below 0.7") || has("speaker 0.7");
  const isLoose = signs.some((sign) => sign.startsWith("loose, "));
  const hasOthers = has("pronoun, several others near") || has("pronoun, one other near");
  const isAhead = has("pronoun, far ahead");
  const isNoGender = has("pronoun, gender not known");
  const isFew = has("one or two words");
  const isDoubted = has("quotation 0.97") || has("quotation 0.9") || has("quotation 0.7");
  const isNext = has("attached following") || has("attached inverted");
  const isFarInGerman =
    has("in German, rule last") || has("in German, rule same") || has("in German, pronoun");
  const combined: readonly (readonly [boolean, string])[] = [
    [isUnclear && isLoose, "unclear and loose"],
    [isUnclear && !isLoose, "unclear, attached"],
    [hasOthers && !isAhead, "pronoun, others may be meant"],
    [hasOthers && isNoGender, "pronoun, others near and gender not known"],
    [isNoGender && signs.some(isLead) && !isAhead, "pronoun, gender not known and not ahead"],
    [hasOthers && has("pronoun, named sentences back"), "pronoun, others nearer"],
    [isFew && isDoubted, "few words, and may be no quotation"],
    [isFew && has("by name") && has("attached preceding"), "few words after a name"],
    [isFarInGerman, "in German, nobody beside"],
    [has("named person") && has("by name") && isNext, "a person by name beside the verb"],
    [has("named unknown") && has("no first name"), "perhaps no person"],
    [has("alone") && !has("same words as the one before"), "alone, by other words"],
  ];
  return [...signs, ...combined.flatMap(([holds, sign]) => (holds ? [sign] : []))];
}

function isLead(sign: string): boolean {
  return /^pronoun, (?:close call|some lead|clear lead)$/.test(sign);
}
