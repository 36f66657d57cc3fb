// The dialogues of Label Studio: a list of what each says, and stretches that count in one of them.
import { type Fields, listOf, numberOf, stringOf } from "../model/read-json";
import type { Said, Span } from "../model/spans";

export interface Dialogue {
  /** A paragraph for each utterance, with an empty line between. */
  readonly text: string;
  /** A span for the whole of each utterance. */
  readonly turns: readonly Span[];
  readonly said: readonly Said[];
  /** Where a result stands in the text, in UTF-16; undefined where it says no place in it. */
  readonly placeOf: (value: Fields) => { readonly start: number; readonly end: number } | undefined;
}

const between = "\n\n";

/** The dialogue in a task's data: the first list of words without places; undefined where there is none. */
export function dialogueIn(data: Fields): Dialogue | undefined {
  for (const value of Object.values(data)) {
    const utterances = listOf(value);
    // Somebody may say nothing.
    const words = utterances.flatMap(({ text, utterance, content, labels }) => {
      const said = text ?? utterance ?? content;
      return labels === undefined && typeof said === "string" ? [said] : [];
    });
    if (words.length === utterances.length && words.some((each) => each !== ""))
      return dialogueOf(utterances, words);
  }
  return undefined;
}

function dialogueOf(utterances: readonly Fields[], words: readonly string[]): Dialogue {
  const starts: number[] = [];
  let length = 0;
  for (const each of words) {
    starts.push(length);
    length += each.length + between.length;
  }
  const turns = words.map(
    (each, at): Span => ({
      key: `turn ${at}`,
      parts: [{ start: starts[at] ?? 0, end: (starts[at] ?? 0) + each.length }],
      label: "turn",
      // By which it is found where the positions of the file turn out to count something else.
      words: [each],
    }),
  );
  const said = utterances.flatMap((each, at): Said[] => {
    const name = stringOf(each.author ?? each.speaker ?? each.name ?? each.role)?.trim();
    return name === undefined || name === "" || words[at]?.trim() === ""
      ? []
      : [{ contents: [`turn ${at}`], sources: [], people: [{ name }], mode: "turn" }];
  });
  const named = new Set(said.flatMap(({ contents }) => contents));
  return {
    text: words.join(between),
    turns: turns.filter(({ key }) => named.has(key)),
    said,
    placeOf: (value) => {
      const [first, last] = [starts[Number(value.start)], starts[Number(value.end)]];
      const [from, to] = [numberOf(value.startOffset), numberOf(value.endOffset)];
      if (first === undefined || last === undefined || from === undefined || to === undefined)
        return undefined;
      return { start: first + from, end: last + to };
    },
  };
}
