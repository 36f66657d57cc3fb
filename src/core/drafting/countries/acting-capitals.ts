// Tells capitals that stand for the government there from the cities: `Berlin said`, `talks with Tehran`.

/** What governments have between them, before a capital. */
const shared =
  /\b(?:talks|relations|ties|negotiations|deal|agreement|treaty|pact|dialogue|war|tensions?|dispute|row|standoff|rift|trust|trade|alliance|contacts?|thaw|crisis|conflict|Gespräche|Verhandlungen|Beziehungen|Verhältnis|Spannungen|Streit|Konflikt|Krieg|Abkommen|Vertrag)\s+$/i;

/** What governments have, behind a capital's genitive. */
const ofGovernments =
  /^['’]s\s+(?:(?:new|latest|own|top|chief|former|nuclear|military|foreign|defen[cs]e|official)\s+)*(?:envoys?|ambassadors?|government|ministers?|ministry|army|military|position|decision|demands?|claims?|allies|ally|response|reply|proposals?|troops|forces|polic(?:y|ies)|offers?|leaders?|leadership|diplomats?|rulers|regime|intentions?|aims?|objections?|sanctions|invasion|war|aggression|influence|support|rejection|refusal|veto|threats?|programme|program)\b/;

/** A capital stands for its government where it acts: `Berlin said`, `accused Oslo`, `talks with Tehran`. */
export function actsAsGovernment(before: string, after: string): boolean {
  // `talks between Ankara and Moscow`, and no train between Paris and Lyon
  const between = /\bbetween\s+(?:\p{Lu}[\p{L} -]{2,20}\s+and\s+)?$/u.exec(before);
  if (between !== null) return shared.test(before.slice(0, between.index));
  if (/^['’]s\s+/.test(after)) return ofGovernments.test(after);
  if (
    /\b(?:in|at|near|from|to|outside|around|across|of|over|for|towards?|through|the|and|north|south|east|west|central|downtown|university|embassy)\s+$/i.test(
      before,
    )
  )
    return false;
  if (/^\s*(?:,|-based|\()/.test(after) || /^\s+\p{Lu}/u.test(after)) return false;
  if (
    /\b(?:accused?|accuses|blamed?|urged?|urges|told|warned|against|pressed|asked|criticized|criticised)\s+$/i.test(
      before,
    )
  )
    return true;
  if (/\b(?:with)\s+$/i.test(before))
    return /\b(?:talks|relations|ties|negotiations|deal|agreement|dialogue|war|tensions)\s+with\s+$/i.test(
      before,
    );
  return /^\s+(?:said|says|has|had|is|was|would|will|wants|wanted|denied|denies|rejected|rejects|accused|accuses|insists|insisted|announced|agreed|refused|responded|warned|did|does|must|may|might|could|should|sees|fears|argues|argued|claims|claimed|called|summoned|expelled|imposed|sent|sanctioned|recalled)\b/.test(
    after,
  );
}

const verbsInGerman =
  /^\s+(?:wies|weist|schwieg|schweigt|warf|wirft|reagiert[e]?|kündigt[e]?|droht[e]?|fordert[e]?|erklärt[e]?|lehnt[e]?|will|wollte|hat|hatte|habe|sieht|sah|bestreitet|bestritt|dementiert[e]?|protestiert[e]?|warnt[e]?|bestätigt[e]?|verlangt[e]?|plant[e]?|setzt[e]?|hofft[e]?|begrüßt[e]?|kritisiert[e]?|bietet|bot|verhängt[e]?|beschuldigt[e]?|verweigert[e]?|stimmt[e]?|antwortet[e]?|rechnet[e]?|dringt|drängt[e]?|sagt[e]?|wollen|möchte|könnte|werde|wird|muss|müsse|soll|solle)\b/u;

/** The same in German: `Moskau wies den Vorwurf zurück`, `warf Kiew vor`, `zwischen Ankara und Athen`. */
export function actsAsGovernmentInGerman(before: string, after: string): boolean {
  const between = /\bzwischen\s+(?:\p{Lu}[\p{L} -]{2,20}\s+und\s+)?$/u.exec(before);
  if (between !== null) return shared.test(before.slice(0, between.index));
  if (
    /(?<!\p{L})(?:warf|wirft|beschuldigt[e]?|warnt[e]?|forderte?|drängt[e]?|gegen)\s+$/u.test(
      before,
    )
  )
    return !/^\s+\p{Lu}/u.test(after);
  // At the beginning of a sentence or a clause; behind a preposition it is the city.
  if (!/(?:^|[.!?:;“”"»]\s*|,\s+|\b(?:dass|weil|wenn|ob|doch|aber|denn|dem|und)\s+)$/u.test(before))
    return false;
  return verbsInGerman.test(after);
}
