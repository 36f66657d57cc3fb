// Says by which nouns a body with a name may be spoken of further on.

/** What `die Organisation` is for a `Menschenrechtsorganisation`. */
const tails =
  /(?:gewerkschaft|organisation|verein|verband|bund|konzern|unternehmen|initiative|partei|bündnis|agentur|stiftung|gesellschaft|institut|bank|amt|behörde|kammer|rat|zentrum|bewegung|gruppe|sender|zeitung|dienst|ministerium|gericht|kirche|klub|club|verlag|hilfswerk)$/;
const firm =
  /(?:konzern|unternehmen|firma|hersteller|anbieter|betreiber|airline|fluglinie|kette|discounter|autobauer|reederei|werft|brauerei|versorger|dienstleister|versicherer|bank|start-up)$/;
const office = /(?:amt|agentur|ministerium|direktion|aufsicht)$/;

/** The noun itself, what it ends with, and what stands for all of its kind; in small letters. */
export function bodyKeys(noun: string): string[] {
  if (noun === "") return [];
  const word = noun.toLowerCase();
  const tail = tails.exec(word)?.[0];
  return [
    ...new Set([
      word,
      ...(tail === undefined ? [] : [tail]),
      ...(firm.test(word) ? ["unternehmen", "konzern", "firma"] : []),
      ...(office.test(word) ? ["behörde"] : []),
      ...(/(?:verband|bund|verein|ring|vereinigung|organisation)$/.test(word)
        ? ["verband", "organisation", "ngo"]
        : []),
    ]),
  ];
}
