// Tells who reports, and where something was posted: no topics of the report.
import type { NamedEntity } from "../people/entity";
import type { PhraseOccurrence } from "./noun-phrases";

/** Who reports is no topic of the report. */
const newsBody =
  /\b(?:Wire|News|Times|Reuters|AFP|AP|Press|BBC|CNN|Post|Gazette|Herald|Telegraph|Guardian|Agency)$/;

const socialMedium =
  /^(?:Twitter|Facebook|Instagram|YouTube|TikTok|WhatsApp|Telegram|LinkedIn|Reddit|Bluesky|Mastodon|Threads|Snapchat|Truth Social)$/;

/** `Straits` of `Straits Times` */
export function isOfPaper(
  { paragraph, end, text }: PhraseOccurrence,
  texts: readonly string[],
): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    /^ (?:Times|Post|Gazette|Herald|Telegraph|Tribune|Mail|Journal|Mirror)\b/.test(
      (texts[paragraph] ?? "").slice(end, end + 12),
    )
  );
}

/** Who reports, and where it was posted, is no topic of the report: `KCNA` neither, if it is an agency. */
export function isReporting(words: string, entities: readonly NamedEntity[]): boolean {
  if (newsBody.test(words) || socialMedium.test(words)) return true;
  return entities.some(({ name, aliases }) => aliases.has(words) && newsBody.test(name));
}
