// Tells languages and styles from people of a country: `in English`, `French literature`.

const languageUse =
  /(?:\b(?:in|into|speak|speaks|spoke|speaking|learn|learned|learning|fluent|broken|perfect|studied|study|taught|teach|teaches|language|written|translated(?: from)?)\s+)$/i;

/** Dishes, breeds, plants and sayings that are called after a country, wherever they are. */
const calledAfter =
  /^\s+(?:pastr(?:y|ies)|fries|toast|dressing|stew|breakfast|muffins?|yog(?:h)?urt|meatballs|omelettes?|salad|delight|bath|baths|rugs?|carpets?|shepherds?|setters?|retrievers?|terriers?|bulldogs?|wolfhounds?|spaniels?|mastiffs?|hounds?|knotweed|ivy|oak|elm|flu|measles|horn|braids?|roulette|courage|standoff|checkers|whispers|dolls?|goodbye)\b/;

/** Whether an adjective of a country is of its language here, or of what is only called after it. */
export function isLanguageOrStyle(word: string, before: string, after: string): boolean {
  if (
    /^(?:English|French|German|Spanish|Italian|Russian|Chinese|Japanese|Portuguese|Dutch|Polish|Greek|Swedish|Danish|Turkish|Welsh|Irish|Korean|Hungarian|Czech)$/.test(
      word,
    )
  ) {
    if (
      languageUse.test(before) &&
      !/^\s+(?!(?:and|or|but|with|to|at|as|in|for|well|fluently|since|when)\b)\p{L}/u.test(after)
    )
      return true;
    if (
      /^[\s-](?:language|speaking|speaker|speakers|lessons?|class|classes|teacher|translation|translator|subtitles|literature|dictionary|grammar|version|word|words|major|department)\b/.test(
        after,
      )
    )
      return true;
  }
  if (calledAfter.test(after)) return true;
  if (word === "English")
    return (
      languageUse.test(before) ||
      (!/^\s+(?:\p{Ll}|Football|Cricket|Heritage)/u.test(after) && !/\bthe\s+$/i.test(before))
    );
  if (word === "Polish") return /^\s+(?:the|your|up|off)\b/.test(after);
  return false;
}
