import { type ReactNode, startTransition, useEffect, useState } from "react";
import { Listeners } from "../../sources/store/listeners";
import {
  firstSpoken,
  inEnglish,
  type Language,
  type LanguageTag,
  languages,
  loadLanguage,
} from "../wording/languages";
import { LanguageContext } from "../wording/use-words";
import { remember, remembered } from "./storage";

const key = "on-record:language";
const listeners = new Listeners();
let wanted: LanguageTag = "en";
let spoken = inEnglish;

/** The language that was chosen before, else the one that suits the browser's. */
export function ownLanguage(): LanguageTag {
  const kept = remembered(key);
  return languages.find((each) => each === kept) ?? firstSpoken(navigator.languages);
}

/** Has the interface speak a language once it is loaded; gives what it speaks then. Rejects where it cannot be had. */
export async function speak(tag: LanguageTag): Promise<Language> {
  wanted = tag;
  const loaded = await loadLanguage(tag);
  if (wanted !== tag) return spoken;
  spoken = loaded;
  // Set anew, it would have every element styled anew.
  if (document.documentElement.lang !== tag) document.documentElement.lang = tag;
  listeners.tell();
  return spoken;
}

/** Has the interface speak a language, and remembers it. Rejects where it cannot be had. */
export async function chooseLanguage(tag: LanguageTag): Promise<void> {
  await speak(tag);
  remember(key, tag);
}

interface Props {
  /** What is spoken at first: what a page that is taken over was made in. */
  readonly begin: Language;
  readonly children: ReactNode;
}

/** Gives everything in it the language that is spoken, and another when one is chosen. */
export function LanguageProvider({ begin, children }: Props) {
  const [language, setLanguage] = useState(begin);
  useEffect(() => {
    // As a transition: what is being taken over is taken over first, and then changes.
    const follow = () => startTransition(() => setLanguage(spoken));
    follow();
    return listeners.add(follow);
  }, []);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
