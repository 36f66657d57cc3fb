// Reads subtitles in which somebody has said who speaks: WebVTT and SubRip.
import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { articleOfTurns } from "../model/article-of-turns";
import { Notes } from "../model/notes";
import type { Person } from "../model/person";
import { stemOf } from "../model/short-text";
import { sourceText } from "../model/source-text";
import { parseCues } from "./parse-cues";
import { withoutRepeats } from "./rolling";
import { speakersOfCues } from "./speakers-of-cues";
import { turnsOfCues } from "./turns-of-cues";

export function readWebVtt(content: Content): ReadResult {
  return readCues(content, "WebVTT");
}

export function readSubRip(content: Content): ReadResult {
  return readCues(content, "SubRip");
}

function readCues(content: Content, format: string): ReadResult {
  const notes = new Notes();
  const decoded = sourceText(content, notes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const { cues, header } = parseCues(decoded.text, notes);
  if (cues.length === 0) {
    return { status: "refused", problems: [refusalOf("missing.cues", { format })] };
  }
  const once = withoutRepeats(cues);
  if (once !== undefined) notes.remark("rolling");
  const items = turnsOfCues(speakersOfCues(once ?? cues, notes));
  const name = content.fileName || format;
  const language = header.get("language");
  const facts = {
    headline: header.get("title") || stemOf(content.fileName) || format,
    ...(language !== undefined &&
      /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) && { language }),
    convertedFrom: [{ name: name.slice(0, 300), format }],
  };
  return articleOfTurns(facts, items, new Map<string, Person>(), notes);
}
