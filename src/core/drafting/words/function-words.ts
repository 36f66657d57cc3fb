const list = (words: string) => new Set(words.split(" "));

export const determiners = list(
  "the a an this that these those his her their its our my your one two three four five six both another some several many most few all any each every no other whose numerous various",
);

export const prepositions = list(
  "in on at by for with from to of about against among amongst amid throughout beside beneath underneath above below versus onto after before between during under over into through without within near outside inside across behind beyond despite like since than toward towards until upon via per including around along besides regarding concerning",
);

export const conjunctions = list(
  "and or but nor yet so while when where because if although though as that whether which who whom unless once",
);

/** Words that begin sentences with a capital and name nobody. */
const starters = list(
  "the a an this that these those in on at by for with from to of about against among amid after before between during under over into through without within near outside inside across behind beyond despite like since than toward towards until upon via per including around along and or but nor yet so while when where because if although though as whether which who whom unless once he she they it we i you his her their its our my your him them us me there here then now today tonight yesterday tomorrow not no yes what why how whose some several many most few all any each every both another other one two three four five six seven eight nine ten hundreds thousands millions also however meanwhile still even just only later earlier instead moreover furthermore nevertheless nonetheless perhaps maybe indeed asked speaking according based given let more less much such other others nobody everybody everyone anyone someone something nothing everything first second third last next finally recently according thanks during soon never often sometimes usually have has had do does did is are was were will would can could should may might must been being it's he's she's they're we're i'm that's there's what's don't didn't isn't wasn't can't won't good well oh ok okay please sorry thank until unlike whatever whenever wherever because",
);

/** The same with either apostrophe. */
export const sentenceStarters = new Set(
  [...starters].flatMap((word) => [word, word.replace("'", "’")]),
);

export const calendar = list(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter jan feb mar apr jun jul aug sept oct nov dec",
);

const adverbs = list(
  "also then later still even now never always often once again already just only further soon afterwards thereafter quickly earlier first last yesterday today tonight too instead simply merely recently publicly reportedly famously initially subsequently repeatedly eventually finally not twice sometimes usually ever promptly monday tuesday wednesday thursday friday saturday sunday meanwhile however though perhaps all both each",
);

/** Whether a word (small letters) may stand between a subject and its verb. */
export function isAdverb(word: string): boolean {
  return (
    adverbs.has(word) ||
    (word.endsWith("ly") &&
      word.length > 4 &&
      !/^(?:family|italy|reply|supply|apply|ally|rally|bully|assembly|july|anomaly|monopoly|fly|holy)$/.test(
        word,
      ))
  );
}

export const personalPronouns = list("he she they it we i");
