import { useState } from "react";
import { remember, remembered } from "../ui/storage";

const storageKey = "on-record:new-article";

/** The articleLanguages that are offered, each by its own name. */
export const articleLanguages =
  "ar cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv tr uk vi zh".split(" ");

interface Begun {
  readonly headline: string;
  readonly text: string;
  readonly language: string;
}

/** What is written of a new article: until it is one, it is kept on this device as it is typed. */
export function useBegun() {
  const [begun, setBegun] = useState<Begun>(begunBefore);
  const become = (change: Partial<Begun>) => {
    const next = { ...begun, ...change };
    setBegun(next);
    remember(storageKey, next);
  };
  return { begun, become, forget: () => remember(storageKey, null) };
}

/** What was written here before and has not become an article; else nothing, in the reader's language. */
function begunBefore(): Begun {
  const kept = remembered(storageKey);
  const own = navigator.language.split("-")[0] ?? "en";
  const blank = { headline: "", text: "", language: articleLanguages.includes(own) ? own : "en" };
  if (typeof kept !== "object" || kept === null) return blank;
  const { headline, text, language } = { ...blank, ...kept };
  const isWhole = [headline, text, language].every((each) => typeof each === "string");
  return isWhole && articleLanguages.includes(language) ? { headline, text, language } : blank;
}
