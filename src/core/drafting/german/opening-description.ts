// Finds who begins a German sentence: `Die Kanzlerin hatte gesagt`, `Das Referat in Lom hält fest`.

import { fieldOfBody } from "./german-description";
import { germanNoun, germanOffice, isGermanSpeechVerb } from "./german-words";
import type { GermanMention } from "./mention-in-german";

/** `Die Kanzlerin hatte nach dem Treffen mit Lund gesagt`: who begins the sentence, right before its verb. */
export function openingDescription(text: string, from: number, named: readonly GermanMention[]) {
  const lead =
    /^\s*(?:(?:Und|Auch|Aber|Doch)\s+)?(?:[Dd](?:er|ie|as)|[Ee]ine?)\s+(?:\p{Ll}+e[nrs]?\s+){0,2}(\p{Lu}[\p{L}-]+)\s+(?=\p{Ll}{3,})(?!(?:de[mnrs]|die|das|von|vom|für|aus|bei|beim|und|oder|im|in|am|an|auf|mit|zu|zum|zur)\s)/u.exec(
      text.slice(from, from + 120),
    );
  const [all = "", name = ""] = lead ?? [];
  const type = germanNoun(name);
  if (lead === null || type === undefined) return openingThing(text, from, named);
  if (type === "document") return undefined;
  const end = from + all.trimEnd().length;
  const start = end - name.length;
  if (named.some((mention) => mention.start < end)) return undefined;
  return { name, type, start, end };
}

/** `Das Referat in Lom hält fest:`: whatever begins the sentence and has a verb of saying. */
function openingThing(text: string, from: number, named: readonly GermanMention[]) {
  const lead =
    /^\s*(?:(?:Und|Auch|Aber|Doch)\s+)?(?:[Dd](?:er|ie|as|eren|essen)|[Ee]ine?|[Ss]eine?|[Ii]hre?)\s+(?:\p{Ll}+e[nrs]?\s+){0,2}(?=(\p{Lu}[\p{L}-]+))\1(?:\s+(?:in|im|am|aus|bei|beim|der|des|von|vom|für)\s+(?:\p{Ll}+\s+)?\p{Lu}[\p{L}-]+){0,2}\s+(\p{Ll}{3,})\s/u.exec(
      text.slice(from, from + 140),
    );
  const [all = "", name = "", verb = ""] = lead ?? [];
  const isSaying =
    isGermanSpeechVerb(verb) && !/^(?:laute|heiß|hieß|mach|steh|gib|gab|zeig)/.test(verb);
  if (lead === null || !isSaying || germanNoun(name) === "document") return undefined;
  const start = from + all.indexOf(name);
  const end = start + name.length;
  if (named.some((mention) => mention.start < from + all.length)) return undefined;
  const type = germanNoun(name) ?? ("body" as const);
  const field = type === "body" ? fieldOfBody(name, text.slice(end, end + 120)) : "";
  return { name: name + field, type, start, end: end + field.length };
}

/** Whether the words before a verb are its subject: `Die Stadt nannte das Amt „…“`, `er nannte das Amt „…“`. */
export function hasSubject(inFront: string): boolean {
  if (/(?:^|\s)(?:er|sie|es|man|wir|ich)\s+$/i.test(inFront)) return true;
  // `Der WWF bescheinigt der Stadt`
  if (/^\s*Der\s+(?:\p{Ll}+e\s+){0,2}\p{Lu}[\p{L}-]+\s+$/u.test(inFront)) return true;
  const noun =
    /^\s*(?:(?:Und|Auch|Aber|Doch)\s+)?(?:D(?:er|ie|as)|Eine?|Ihre?|Seine?)\s+(?:\p{Ll}+e[nrs]?\s+){0,2}(\p{Lu}[\p{L}-]+)/u.exec(
      inFront,
    )?.[1];
  const type = noun === undefined ? undefined : germanNoun(noun);
  return !inFront.includes(",") && (type === "person" || type === "body");
}

/** `Eine Sprecherin von Lund sagte`: who begins the sentence and belongs to whoever is named next. */
export function belongingTo(inFront: string): string | undefined {
  const [, words, noun = "", owner = ""] =
    /^\s*((?:D(?:er|ie)|Eine?)\s+(?:\p{Ll}+e[nrs]?\s+){0,2}(\p{Lu}[\p{L}-]+))\s+(?:von|vom|aus|bei|beim|für)\s([^,.;:]*)$/u.exec(
      inFront,
    ) ?? [];
  const title = /\p{Lu}[\p{L}-]+(?=\s*$)/u.exec(owner)?.[0];
  // Not `Die Sprecherin für Fischerei Ida Lund`.
  const isOwner = title === undefined || germanNoun(title) === "person" || germanOffice(title);
  return germanNoun(noun) === "person" && isOwner ? words : undefined;
}
