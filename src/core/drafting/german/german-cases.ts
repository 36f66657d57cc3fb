// Brings German words into the case that they are listed in.
import { nameOfBody } from "./body-in-nominative";
import { germanNoun } from "./german-words";

/** `einem Gutachten` is the `Gutachten`, `Ministeriums` the `Ministerium`; `ein Sprecher` stays. */
export function inNominative(words: string): string {
  const bare = words.replace(
    /^(?:einem|einer|eines|einen|dem|den|des|der(?=\s+\p{L}+en\s+\p{Lu}))\s+(?:\p{Ll}[\p{L}-]*\s+)*/u,
    "",
  );
  if (bare !== words && bare.includes(" ")) return nameOfBody(bare.split(" "));
  return bare.replace(/(ium|ament|ericht|eirat|erband|erein)e?s$/u, "$1");
}

/** `der Fraktionsvorsitzenden Ida Lund`: before one name an office like an adjective is in another case. */
export function nominative(office: string): string {
  return office.replace(
    /(vorsitzende|abgeordnete|beauftragte|delegierte|gesandte|angeklagte|beschuldigte|verdächtige|vertraute|angestellte|beamte|jährige)n$/i,
    "$1",
  );
}

/** What a body is looked up by: its words without an article, and its noun alone; in small letters. */
export function keysOfBody(name: string): string[] {
  const words = name.replace(/^(?:der|die|das|eine?|seine?|ihre?)\s+(?:\p{Ll}[\p{L}-]*\s+)*/iu, "");
  const noun = words.split(/\s+/).find((word) => germanNoun(word) === "body") ?? words;
  return [words.toLowerCase(), noun.toLowerCase()];
}
