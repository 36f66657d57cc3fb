const pronouns = new Set(
  "i he she it they we you him her them us me his hers their theirs its our ours my mine your who whom whose himself herself themselves someone somebody one others er sie es ihn ihm ihr ihnen wir man wer ich du il elle ils elles lui leur on nous vous je tu se él ella ellos ellas lei loro egli han hun de hij zij ze hem".split(
    " ",
  ),
);

/** Whether words only point at somebody who is named elsewhere. */
export function isPronoun(words: string): boolean {
  return pronouns.has(words.trim().toLowerCase());
}
