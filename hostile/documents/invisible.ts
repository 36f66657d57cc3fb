import { type HostileDocument, ofEdit, opened } from "../document";
import { inEveryText } from "../every-field";

/** Text that looks like other text: what is shown is what is in the file, and it turns nothing else round. */
export const invisibleTexts = [
  "user\u202e nimda \u202cend",
  "\u202enever closed",
  "\u202dnever closed either",
  "\u202a\u202b\u202a\u202bopened only",
  "\u202c\u202c\u2069\u2069closed only",
  "\u2066isolated\u2069 and \u2067turned\u2069",
  "\u2067never closed",
  "\u2068first strong, never closed",
  "access\u202e\u2066// check if admin\u2069\u2066",
  "\u061carabic mark \u200eleft\u200fright",
  "gpj.\u202eexe",
  "שלום and سلام and hello",
  "\u05d0\u202a1-2\u202c\u05d1",
  "zero\u200bwidth\u200cnon\u200djoiner\u2060word\ufeffjoiner",
  "a\u200b",
  "\u200ba",
  "soft\u00adhyphen",
  "\u115f\u1160\u3164\uffa0fillers",
  "variation\ufe0f\ufe0e selectors\u{e0100}",
  "tags\u{e0001}\u{e0061}\u{e0062}\u{e007f}",
  "\u2800blank braille\u2800",
  "non\u00a0breaking\u202fblanks\u2007here\u3000",
  "line\u2028separator\u2029paragraph",
  "carriage\rreturn\nline\r\nfeed\u0085next\u000bvertical\u000cform",
  "controls\u0001\u0002\u0007\u0008\u001b\u007f\u009f",
  "interlinear\ufff9a\ufffab\ufffb",
  "\u206a\u206b\u206c\u206d\u206e\u206fdeprecated",
  "аррӏе and раураӏ",
  "ｆｕｌｌ ｗｉｄｔｈ",
  "𝓼𝓬𝓻𝓲𝓹𝓽",
  `Z${"\u0300\u0316\u0489".repeat(60)}algo`,
  "\u0301leading mark",
  "👩\u200d👩\u200d👧\u200d👦👨🏿\u200d🚀🏴󠁧󠁢󠁳󠁣󠁴󠁿🇩🇪🇩",
  "﷽𒐫𒈙⸻꧅",
];

/** Words that the paragraph does not have: they are told as the file has them. */
function soughtInVain(words: string): HostileDocument {
  const target = "annotations[1].targets[0]";
  const name = `sought in vain: ${JSON.stringify(words)}`;
  const edit = { [`${target}.exact`]: `Swedish${words}` };
  return ofEdit("invisible", name, edit, opened(`unplaced ${target}`));
}

export const invisible: readonly HostileDocument[] = [
  ...invisibleTexts.map((one) => inEveryText("invisible", one)),
  ...["\u2067never closed", "\u202enever closed", "\u202d\u2068never closed"].map(soughtInVain),
];
