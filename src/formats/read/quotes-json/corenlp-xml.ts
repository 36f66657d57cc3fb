// Takes the XML of CoreNLP to the shape of its JSON.
import type { Fields } from "../model/read-json";
import { allBelow, firstBelow, wordsInElement, type XmlElement } from "../xml/parse-xml";

/** What tokens are called where signs were escaped. */
const escaped: Readonly<Record<string, string>> = {
  "-LRB-": "(",
  "-RRB-": ")",
  "-LSB-": "[",
  "-RSB-": "]",
  "-LCB-": "{",
  "-RCB-": "}",
  "``": '"',
  "''": '"',
};

export function documentOfXml(root: XmlElement): Fields {
  const lists = firstBelow(root, "sentences");
  const sentences = (lists === undefined ? [] : allBelow(lists, "sentence")).map((sentence) => {
    const tokens = allBelow(sentence, "token").map(tokenOf);
    return { tokens, entitymentions: namesOf(tokens) };
  });
  const quotes = allBelow(root, "quote").map(({ attributes, children }) => {
    const own = children.flatMap((child) =>
      typeof child === "string" ? [] : [[child.name, wordsInElement(child)] as const],
    );
    return { ...attributes, ...Object.fromEntries(own) };
  });
  return { sentences, quotes };
}

interface Token {
  readonly word: string;
  readonly originalText: string;
  readonly characterOffsetBegin: number;
  readonly characterOffsetEnd: number;
  readonly ner: string;
}

function tokenOf(token: XmlElement): Token {
  const wordsOf = (name: string) => wordsInElement(firstBelow(token, name));
  const begin = Number(wordsOf("CharacterOffsetBegin"));
  const end = Number(wordsOf("CharacterOffsetEnd"));
  const word = wordsOf("word");
  const plain = escaped[word] ?? word;
  return {
    word,
    originalText: plain.length === end - begin ? plain : word,
    characterOffsetBegin: begin,
    characterOffsetEnd: end,
    ner: wordsOf("NER"),
  };
}

/** Tokens in a row that have one kind of name are one name. */
function namesOf(tokens: readonly Token[]) {
  const names: { ner: string; characterOffsetBegin: number; characterOffsetEnd: number }[] = [];
  let before = "O";
  for (const { ner, characterOffsetBegin, characterOffsetEnd } of tokens) {
    const last = names.at(-1);
    if (ner !== "" && ner !== "O") {
      if (ner === before && last !== undefined) last.characterOffsetEnd = characterOffsetEnd;
      else names.push({ ner, characterOffsetBegin, characterOffsetEnd });
    }
    before = ner;
  }
  return names;
}
