import { useState } from "react";
import { setAppearance, type Theme, useAppearance } from "../ui/appearance";
import { chooseLanguage } from "../ui/language";
import { useStatus } from "../ui/status";
import { type LanguageTag, languages } from "../wording/languages";
import { usePartWords } from "../wording/use-part-words";

const themes: readonly Theme[] = ["system", "light", "dark"];
const sizes = [1, 2, 3, 4, 5] as const;

/** What a language calls itself. */
function ownName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
}

/** Theme, text size and language, applied at once and remembered. */
export function AppearanceChoices() {
  const words = usePartWords();
  const say = useStatus();
  const { theme, textSize } = useAppearance();
  const [asked, setAsked] = useState(words.language);
  const ask = async (tag: LanguageTag) => {
    setAsked(tag);
    try {
      await chooseLanguage(tag);
    } catch {
      setAsked(words.language);
      say(words.appearance.languageNot);
    }
  };
  return (
    <div className="choices">
      <fieldset>
        <legend>{words.appearance.theme}</legend>
        <div className="choice-row">
          {themes.map((each) => (
            <label key={each} className="choice">
              <input
                type="radio"
                name="theme"
                checked={theme === each}
                onChange={() => setAppearance({ theme: each })}
              />
              <span>{words.appearance.themes[each]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.appearance.textSize}</legend>
        <div className="choice-row">
          {sizes.map((size) => (
            <label key={size} className="choice choice-size" data-size={size}>
              <input
                type="radio"
                name="text-size"
                checked={textSize === size}
                aria-label={words.appearance.size(size)}
                onChange={() => setAppearance({ textSize: size })}
              />
              <span aria-hidden="true">{words.appearance.sample}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.appearance.language}</legend>
        <div className="choice-row">
          {languages.map((tag) => (
            <label key={tag} className="choice">
              <input
                type="radio"
                name="language"
                checked={asked === tag}
                onChange={() => void ask(tag)}
              />
              <span lang={tag}>{ownName(tag)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
