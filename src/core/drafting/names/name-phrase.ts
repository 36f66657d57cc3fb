// Reads a name at a place in a sentence: its words, and the titles and offices before it.
import type { Token } from "../sentences/tokens";
import { sentenceStarters } from "../words/function-words";
import { bodyWord, honorifics, speakingNoun } from "../words/nouns";
import { states } from "../words/states";
import { articleOfName, canBegin, directionOfPlace, isNumbered } from "./name-beginning";
import {
  departments,
  endOfJoinedBody,
  endOfJunior,
  endsName,
  isForTo,
  isNickname,
  isOfName,
  isOnMatter,
} from "./name-end";
import { withoutTitles } from "./name-titles";
import type { NamePhrase, Names } from "./names";
import { bodyBeforePerson, bodyNamed, isHonouring, isPaper, ownedBody } from "./owned-body";
import { furtherInOffice, nameAfterList, withOffice } from "./portfolios";
import { isSaidBefore } from "./said-before";
import { endBeforeInitials } from "./spelled-out";

const particle =
  /^(?:de|da|del|della|dos|das|van|von|der|den|ter|bin|ibn|bint|al|el|la|le|du|ag|ould|abu|di|y|e|zu|of)$/;

/** Where more words with capitals follow each other, no name is looked for among them at once. */
const mostWords = 100;

/** The name that begins at a token; undefined where none does. */
export function namePhrase(
  tokens: readonly Token[],
  at: number,
  isFirst: boolean,
  names: Names,
): NamePhrase | undefined {
  const first = tokens[at];
  if (first === undefined || !canBegin(first, tokens.slice(at + 1, at + 3), isFirst, names))
    return undefined;
  if (isFirst && isSaidBefore(tokens, at)) return undefined;
  let to = at + 1;
  while (to - at < mostWords && !(tokens[to - 1]?.isPossessive ?? true)) {
    // `in Tolland, Conn. Constance`
    const { text = "" } = tokens[to - 1] ?? {};
    const isState = text.endsWith(".") && states.has(text) && tokens[to - 2]?.text === ",";
    const next = isState ? undefined : endOfNext(tokens, at, to, names);
    if (next === undefined) break;
    to = next;
  }
  const spelled = endBeforeInitials(tokens, at);
  if (spelled !== undefined && spelled > to) return bodyNamed(tokens, at, spelled);
  const owned = ownedBody(tokens, at, to, names);
  if (owned !== undefined) return owned;
  if (isHonouring(tokens, at, to)) return bodyNamed(tokens, at, to);
  const body = bodyBeforePerson(tokens, at, to, names);
  if (body !== undefined) return body;
  const named = nameAfterList(tokens, at, to, names);
  const name = named && namePhrase(tokens, named, false, names);
  if (name && name.words.length > 0)
    return withOffice(name, withoutTitles(tokens.slice(at, to), at, to, names));
  if (tokens.slice(at, to).every(({ text }) => names.isNationality(text))) return undefined;
  if (to === at + 1 && isPaper(first, tokens[at - 1])) return bodyNamed(tokens, at, to);
  return withoutTitles(tokens.slice(at, to).filter(isOfName), at, to, names);
}

/** Where the name goes on to, if it does: a capital, or a small word such as `de` before one. */
function endOfNext(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: Names,
): number | undefined {
  const token = tokens[to];
  if (token === undefined) return undefined;
  // `Vicente “Tito” Sotto`
  if (token.kind === "quotation")
    return isNickname(tokens.slice(to - 1, to + 2), names) ? to + 2 : undefined;
  const junior = endOfJunior(tokens, to);
  if (junior !== undefined) return junior;
  // `Hamad al-Rashdi`
  if (token.kind === "word" && articleOfName.test(token.text)) return to + 1;
  if (token.isCapital && token.kind === "word")
    return endsName(token, tokens[to + 1]) ? undefined : to + 1;
  const further = furtherInOffice(tokens, to);
  if (further) return further;
  // `Maine state Rep. Ada Brandt`, `Tolland city Councilman Bo Ek`
  const isOfficeNext =
    honorifics.has(tokens[to + 1]?.lower ?? "") ||
    speakingNoun(tokens[to + 1]?.lower ?? "")?.of === "person";
  if (/^(?:state|city|county)$/.test(token.lower) && isOfficeNext && tokens[to + 1]?.isCapital)
    return to + 2;
  // `Local 77 President Ada Brandt`
  if (to === from + 1 && isNumbered(tokens.slice(from, from + 3))) return to + 2;
  if (
    token.kind === "number" &&
    /^\d{1,4}$/.test(token.text) &&
    tokens[to + 1]?.isCapital === true &&
    from < to - 1
  )
    return undefined;
  const isOfBody = ({ text, lower }: Token) =>
    bodyWord.test(text) || departments.test(text) || speakingNoun(lower) !== undefined;
  const isPersonNoun = ({ lower }: Token) => speakingNoun(lower)?.of === "person";
  // Not `Sheriff Dub Larkin of Osage County`, nor `Geophysicist Ada Brandt of the Institute`.
  const run = tokens.slice(from, to);
  const hasBody =
    run.slice(-1).some((one) => isOfBody(one) || /^\p{Lu}{3,6}$/u.test(one.text)) ||
    (run.some((one) => isOfBody(one) && !isPersonNoun(one)) &&
      !run.some(({ text }) => names.isFirstName(text))) ||
    (run.some(isPersonNoun) && run.length < 3 && !run.some(({ text }) => names.isFirstName(text)));
  const next = tokens[to + 1];
  const after = tokens[to + 2];
  if (token.lower === "&" && next?.isCapital === true) return to + 2;
  if (/^(?:of|for)$/.test(token.lower) && hasBody) {
    if (next?.isCapital === true && !sentenceStarters.has(next.lower)) return to + 2;
    if (
      (next?.lower === "the" || directionOfPlace.test(next?.lower ?? "")) &&
      after?.isCapital === true
    )
      return to + 3;
    return undefined;
  }
  if (isOnMatter(tokens.slice(to - 1, to + 2)) || isForTo(tokens, from, to)) return to + 2;
  const joined = endOfJoinedBody(
    tokens,
    from,
    to,
    run.some(({ text }) => names.isFirstName(text)),
  );
  if (joined !== undefined) return joined;
  if (!particle.test(token.lower) || token.lower === "of") return undefined;
  if (next?.isCapital === true) return to + 2;
  return particle.test(next?.lower ?? "") && after?.isCapital === true ? to + 3 : undefined;
}
