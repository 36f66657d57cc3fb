import { type HostileDocument, ofBytes, refused, wholeText } from "../document";

const whole = Buffer.from(wholeText.trim());
const cuts = 40;

/** The whole article, cut short at forty places; in the middle of a character it is no UTF-8 either. */
export const truncation: readonly HostileDocument[] = Array.from({ length: cuts }, (_, index) => {
  const at = index === cuts - 1 ? whole.length - 1 : 1 + Math.floor((index * whole.length) / cuts);
  const next = whole[at] ?? 0;
  const isInside = next >= 0x80 && next < 0xc0;
  const verdict = refused(isInside ? "bytes " : "syntax ");
  return ofBytes("truncation", `after ${at} bytes`, whole.subarray(0, at), verdict);
}).concat(
  ["“We", "Minister of fis", "“Then we"].map((words) => {
    const at = whole.indexOf(words) + 1;
    const verdict = refused(words.startsWith("“") ? "bytes " : "syntax ");
    return ofBytes("truncation", `inside ${words}`, whole.subarray(0, at), verdict);
  }),
);
