// Takes the blocks of a transcript to turns: a name before a colon begins one, what follows continues it.

import type { KeptBlock } from "../block";
import type { Notes } from "../model/notes";
import type { Person } from "../model/person";
import type { Item, TurnPart, TurnPiece } from "../model/turns";
import type { Words } from "../rich-text";
import { affiliationsIn } from "./affiliations";
import { type Label, labelIn, timeAlone } from "./label";
import { namesAmong } from "./names-among";

export type TranscriptBlock = Pick<KeptBlock, "text" | "marks" | "kind" | "level">;

/** The name at the head of a block; undefined for a heading and for plain words. */
function labelOfBlock({ text, marks, kind }: TranscriptBlock): Label | undefined {
  if (kind === "heading") return undefined;
  const isBold = marks.some((mark) => mark.kind === "strong" && mark.start === 0);
  return labelIn(text, isBold);
}

/** Whether a block stands below a name on a line of its own: then it begins with what is said. */
function isBelowName(
  label: Label | undefined,
  above: Label | undefined,
  block: TranscriptBlock | undefined,
): boolean {
  return (
    label?.time === undefined &&
    above?.time !== undefined &&
    block !== undefined &&
    block.text.slice(above.end).trim() === ""
  );
}

/**
 * The turns of blocks, from the first that names a speaker on, and how many come before; undefined where
 * they are no transcript.
 */
export function itemsOfBlocks(
  blocks: readonly TranscriptBlock[],
  notes: Notes,
):
  | {
      readonly items: readonly Item[];
      readonly before: number;
      readonly people: ReadonlyMap<string, Person>;
    }
  | undefined {
  const all = blocks.map(labelOfBlock);
  const labels = all.map((label, at) =>
    isBelowName(label, all[at - 1], blocks[at - 1]) ? undefined : label,
  );
  const times = blocks.map(({ text }) => timeAlone(text));
  const heads = labels.filter((_, at) => blocks[at]?.kind !== "heading" && times[at] === undefined);
  const { names, words } = namesAmong(heads);
  if (names.size === 0) return undefined;
  if (words.length > 0) notes.remark("not-names", { given: words });
  const used = labels.map((label) => (label && names.has(label.name) ? label : undefined));
  notes.remark("labels-removed", { count: used.filter((label) => label !== undefined).length });
  const before = used.findIndex((label) => label !== undefined);
  const people = affiliationsIn(used);
  const items: Item[] = [];
  let turn: { who: string; parts: TurnPart[] } | undefined;
  const close = () => {
    if (turn !== undefined) items.push({ type: "turn", who: [turn.who], parts: turn.parts });
    turn = undefined;
  };
  blocks.slice(before).forEach((block, index) => {
    const at = before + index;
    if (times[at] !== undefined) return;
    const label = used[at];
    const since = times[at - 1];
    if (block.kind === "heading") {
      close();
      items.push({ type: "heading", text: block.text });
    } else if (label !== undefined) {
      close();
      turn = { who: label.name, parts: [partOf(block, label, since, people.has(label.name))] };
    } else if (turn === undefined || isFrame(block.text)) {
      close();
      items.push({ type: "text", kind: block.kind, pieces: [block] });
    } else if (/^[([][^)\]]*[)\]]$/.test(block.text.trim())) {
      turn.parts.push({ kind: "aside", pieces: [{ text: block.text, aside: true }] });
    } else {
      // A name on a line of its own: what is said stands below it, at its time.
      const head = turn.parts.at(-1);
      const isEmpty = head?.pieces.every(({ text }) => text.trim() === "");
      if (isEmpty) turn.parts.pop();
      const time = isEmpty ? head?.time : since === undefined ? undefined : { start: since };
      turn.parts.push({ ...(time && { time }), kind: block.kind, pieces: [block] });
    }
  });
  close();
  return { items, before: times[before - 1] === undefined ? before : before - 1, people };
}

/** `since` is the time on a line above the name, in seconds. */
function partOf(
  block: TranscriptBlock,
  label: Label,
  since: number | undefined,
  isKnown: boolean,
): TurnPart {
  const start = label.time ?? since;
  const said: TurnPiece = from(block, label.end);
  const aside: TurnPiece[] =
    label.aside === undefined || isKnown ? [] : [{ text: `(${label.aside}) `, aside: true }];
  return {
    kind: block.kind,
    ...(start !== undefined && { time: { start } }),
    pieces: [...aside, said],
  };
}

/** The words of a block from an offset on, with the marks on them. */
function from({ text, marks }: Words, start: number): Words {
  const kept = marks.flatMap((mark) =>
    mark.end <= start
      ? []
      : [{ ...mark, start: Math.max(0, mark.start - start), end: mark.end - start }],
  );
  return { text: text.slice(start), marks: kept };
}

/** What a program writes below its transcript. */
function isFrame(text: string): boolean {
  return /^\W*(?:transcribed|transcript(?:ion)? (?:by|provided)|transkribiert|automatically|otter\.ai|generated|end of (?:transcript|recording))\b/i.test(
    text,
  );
}
