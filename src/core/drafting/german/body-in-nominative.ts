// Brings the names of German bodies into the case that they are listed in.

/** Nouns for bodies, in a case: `Bundes`, `Verbandes`. */
const genitive =
  /(band|bund|verein|institut|amt|ium|werk|rat|dienst|kreuz|konzern|zentrum|klub|club|gericht|netzwerk|tag|museum)e?s$/i;
const feminine =
  /(?:ung|heit|keit|schaft|ion|tät|ei|bank|bahn|kammer|behörde|agentur|kirche|hilfe|polizei|zentrale|wacht|liga|börse|gruppe|kasse|initiative|allianz|presse|post|armee|justiz|jugend|klinik)$/i;
const neuter =
  /(?:institut|amt|ium|zentrum|werk|kreuz|gericht|museum|bündnis|forum|büro|kommando|parlament|theater|komitee)$/i;
const masculine =
  /(?:band|bund|verein|rat|dienst|klub|club|konzern|tag|fonds|ring|kreis|sender|verlag)$/i;

/** `Technischen Hilfswerks` is the `Technisches Hilfswerk`, `Deutsche Mieterbund` the `Deutscher Mieterbund`. */
export function nameOfBody(words: readonly string[]): string {
  const head = words.findIndex((word, at) => !isAdjective(word, words[at + 1]));
  const noun = (words[head] ?? "").replace(genitive, "$1");
  const ending = feminine.test(noun)
    ? "e"
    : neuter.test(noun)
      ? "es"
      : masculine.test(noun)
        ? "er"
        : undefined;
  return words
    .map((word, at) => {
      if (at === head) return noun;
      return at < head && ending !== undefined ? word.replace(/e[nms]?$/, ending) : word;
    })
    .join(" ");
}

/** Whether a word with a capital is an adjective of the noun after it. */
function isAdjective(word: string, next: string | undefined): boolean {
  return (
    /^\p{Lu}\p{Ll}+e[nms]?$/u.test(word) &&
    /^\p{Lu}/u.test(next ?? "") &&
    !feminine.test(word) &&
    !genitive.test(word)
  );
}
