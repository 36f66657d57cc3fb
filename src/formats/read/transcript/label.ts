// Tells a name before what is said (`IDA LUND: We swim.`) from a word before a colon (`Note: …`).
import { isNumberedVoice } from "../model/person";

/** The head of a block that may name who speaks. Offsets count UTF-16 in the block's text. */
export interface Label {
  readonly name: string;
  /** Words in brackets behind the name: `(laughs)`. */
  readonly aside?: string;
  /** In seconds, where the head says a time. */
  readonly time?: number;
  /** Where what is said begins. */
  readonly end: number;
  /** Capitals, brackets or bold: a name for certain. */
  readonly isSure: boolean;
  /** `Q.` or `A.` of an examination, where only both are names. */
  readonly isLetter?: boolean;
}

const word = String.raw`[„“"«‘'’]?(?:\p{Lu}|\p{Lt}|\p{Lo}|\d)[\p{L}\p{M}\p{N}.'’_&/-]*[“”"»’]?`;
const joint = "(?:de|da|di|del|van|von|der|den|zu|of|the|and|und|et|y|le|la|el|al|bin)";
const name = String.raw`(?:${word})(?:,?[ \t]+(?:${word}|${joint}(?=[ \t]))){0,4}`;
/** The source of an expression for a time of a recording: `1:02:09`, `00:04.5`. */
export const clock = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const before = String.raw`^[ \t]*(?:[-–—•][ \t]*|>>+[ \t]*)?(?:[\[(]?(?<before>${clock})[\])]?[ \t]*[-–—]?[ \t]+)?`;
const after = String.raw`(?:[ \t]*[\[(](?<after>${clock})[\])])?`;

const colon = new RegExp(
  String.raw`${before}(?:(?<open>[\[<])(?<marked>[^\[\]<>\n]{1,60})[\]>]|(?<name>${name}))(?:[ \t]*\((?<aside>[^():\n]{1,60})\))?${after}[ \t]*(?::(?!\/\/)(?=\s|$|[“"„«])|：)[ \t]*(?:[\[(](?<behind>${clock})[\])][ \t]*)?`,
  "u",
);
/** A name and a time on a line of their own, as Otter and others write. */
const ownLine = new RegExp(
  String.raw`^[ \t]*(?:\[(?<marked>${name})\]|(?<name>${name}))(?:[ \t]{2,}|[ \t]*[\[(]|[ \t]+)(?<after>${clock})[\])]?[ \t]*:?[ \t]*(?:\n|$)`,
  "u",
);

/** `Q.` and `A.` in the records of courts. */
const letter = /^[ \t]*(?<name>[QA])\.[ \t]+/;
/** A voice in brackets and no colon: `[SPEAKER_00] Hello`, `(Ida Lund) Hello`. */
const bracketed = new RegExp(
  String.raw`${before}(?:\[(?<square>${name})\]|\((?<round>${word}(?:[ \t]+${word}){1,2})\))[ \t]+(?=\S)`,
  "u",
);
const words = new Set(
  "note notes nb warning remember important caution tip tips hint example examples ps re subject from to cc date time place location source sources photo image picture caption update correction summary title author copyright contact attention present participants attendees attending agenda topic topics duration recorded length chapter part section step figure table answers conclusion result results background abstract keywords http https www hinweis achtung wichtig beispiel quelle quellen foto bild datum ort zeit betreff titel autor teilnehmer anwesend thema themen dauer fazit anmerkung merke kontakt remarque attention nota".split(
    " ",
  ),
);

/** What a block's head may name; undefined where it begins with plain words. `isBold` is of the head. */
export function labelIn(text: string, isBold = false): Label | undefined {
  const head = text.slice(0, 200);
  const found = colon.exec(head) ?? ownLine.exec(head) ?? letter.exec(head) ?? bracketed.exec(head);
  if (found === null) return undefined;
  const groups = found.groups ?? {};
  const inBrackets = groups.square ?? groups.round;
  const named = (inBrackets ?? groups.marked ?? groups.name ?? "").trim();
  if (!isLikelyName(named) || (inBrackets !== undefined && isHeard(inBrackets))) return undefined;
  const isLetter = letter.test(head);
  const time = groups.before ?? groups.after ?? groups.behind;
  const aside = groups.aside;
  const letters = named.replace(/[^\p{L}]/gu, "");
  const isCapitals =
    letters !== "" && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return {
    name: named,
    ...(aside !== undefined && { aside }),
    ...(time !== undefined && { time: secondsOf(time) }),
    end: found[0].length,
    isSure:
      isBold ||
      (isCapitals && inBrackets === undefined && !isLetter) ||
      groups.open !== undefined ||
      (inBrackets !== undefined && isNumberedVoice(inBrackets)) ||
      (time !== undefined && inBrackets === undefined),
    ...(isLetter && { isLetter }),
  };
}

function isLikelyName(named: string): boolean {
  if (!/[\p{L}]/u.test(named) || /^\d+[.)]?\s/.test(named)) return false;
  return !words.has(named.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
}

/** What is heard, or where somebody is, and no name: one word that is no number of a voice. */
function isHeard(named: string): boolean {
  return !isNumberedVoice(named) && !/\s/.test(named);
}

const clockAlone = new RegExp(String.raw`^[ \t]*[\[(]?(${clock})[\])]?[ \t]*$`);

/** The seconds that a block says and nothing else: when what follows it is said. */
export function timeAlone(text: string): number | undefined {
  const [, time] = clockAlone.exec(text) ?? [];
  return time === undefined ? undefined : secondsOf(time);
}

/** Seconds of `1:02:09`, `00:04` or `00:00:01.500`. */
export function secondsOf(time: string): number {
  return Number(
    time
      .replace(",", ".")
      .split(":")
      .reduce((sum, part) => sum * 60 + Number(part), 0)
      .toFixed(3),
  );
}
