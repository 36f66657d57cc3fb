// What stands in quotation marks: a name for the case, paragraphs, and the words between each pair.

export type SpanCase = readonly [
  name: string,
  paragraphs: readonly string[],
  words: readonly string[],
];

export const spanCases: readonly SpanCase[] = [
  ["curly", ["“We go,” she said."], ["We go,"]],
  ["straight", ['"We go," she said. "Now."'], ["We go,", "Now."]],
  ["German", ["„Wir gehen“, sagte sie. „Jetzt.”"], ["Wir gehen", "Jetzt."]],
  ["guillemets", ["«On y va», dit-elle. « Maintenant. »"], ["On y va", " Maintenant. "]],
  ["guillemets the other way round", ["»Wir gehen«, sagte sie."], ["Wir gehen"]],
  ["corners", ["「行こう」と言った。"], ["行こう"]],
  ["Swedish", ["”Vi går”, sade hon."], ["Vi går"]],
  [
    "single, British",
    ["‘We don’t go,’ she said. ‘It’s the workers’ day.’"],
    ["We don’t go,", "It’s the workers’ day."],
  ],
  ["single, straight", ["'We don't go,' she said of the 'plan'."], ["We don't go,", "plan"]],
  ["apostrophes are no marks", ["The workers' rights in the '90s weren't the boss's."], []],
  ["elisions are no marks", ["Rock 'n' roll 'til dawn, 'cause why not."], []],
  ["single inside double is of it", ["“He said ‘no’ to me,” she said."], ["He said ‘no’ to me,"]],
  ["double inside single is of it", ["‘He said “no” to me,’ she said."], ["He said “no” to me,"]],
  ["backticks", ["She called it ``a plan'' and left."], ["a plan"]],
  ["a run of marks is one", ['It is ``"future-proof", she said.'], ["future-proof"]],
  ["left open, over paragraphs", ["“We go.", "“Now,” she said."], ["We go.", "Now,"]],
  [
    "left open, and closed paragraphs later without another mark",
    ["“We go.", "It is late.", "It is cold.” He left."],
    ["We go.", "It is late.", "It is cold."],
  ],
  [
    "a mark too much between two sentences",
    ['"We have been given strength and more. "We go," she said.'],
    ['We have been given strength and more. "We go,'],
  ],
  [
    "single, left open over paragraphs, with an apostrophe",
    ["‘The drivers’ strike goes on.", "‘It is late.", "‘It is cold,’ she said."],
    ["The drivers’ strike goes on.", "It is late.", "It is cold,"],
  ],
  [
    "single and straight, left open after who says it",
    ["Lund said: 'We go, as planned.", "'It is late.'"],
    ["We go, as planned.", "It is late."],
  ],
  [
    "an apostrophe is not left open",
    ["It rang in the ’80s and after.", "‘It is late,’ she said."],
    ["It is late,"],
  ],
  ["left open, and never closed", ["“We go.", "He left, and it was late."], ["We go."]],
  ["a mark set apart at the end", ["He said: “ We go. “"], [" We go. "]],
  ["a mark set apart before the full stop", ["“We go “."], ["We go "]],
  ["two single marks for a double one", ["He said ‘‘we go”."], ["we go"]],
  ["an opening without a closing", ['``would "welcome any route" at all'], ["welcome any route"]],
  ["inches are no marks", ['He is 6\'2" tall and said "no".'], ["no"]],
  ["nothing between", ["An empty “” pair."], []],
  ["an opening that faces back", ["” … we ‘go’ now,” she said."], [" … we ‘go’ now,"]],
  ["in parentheses", ["(“Now,” she said.)"], ["Now,"]],
  ["after a dash", ["She said—“now”—and left."], ["now"]],
];
