import { type ReactNode, useState } from "react";
import { displayNames } from "../../core/article/display-names";
import { setAppearance, type Theme, useAppearance } from "../ui/appearance";
import { chooseLanguage } from "../ui/language";
import Sheet from "../ui/sheet";
import { useStatus } from "../ui/status";
import { type LanguageTag, languages } from "../wording/languages";
import { usePartWords } from "../wording/use-part-words";

/** The choices of theme, text size and language, in a sheet. */
export default function AppearanceSheet({ onClose }: { onClose: () => void }) {
  const words = usePartWords();
  return (
    <Sheet title={words.frame.appearance} closeLabel={words.keys.close} onClose={onClose}>
      <AppearanceChoices />
    </Sheet>
  );
}

const themes: readonly Theme[] = ["system", "light", "dark"];
const sizes = [1, 2, 3, 4, 5] as const;

/** What a language calls itself. */
function ownName(tag: string): string {
  return displayNames(tag, "language")(tag) ?? tag;
}

/** Theme, text size and language, applied at once and remembered. */
function AppearanceChoices() {
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
      <Choices legend={words.appearance.theme}>
        {themes.map((each) => (
          <Choice
            key={each}
            name="theme"
            isChosen={theme === each}
            choose={() => setAppearance({ theme: each })}
          >
            <span>{words.appearance.themes[each]}</span>
          </Choice>
        ))}
      </Choices>
      <Choices legend={words.appearance.textSize}>
        {sizes.map((size) => (
          <Choice
            key={size}
            name="text-size"
            isChosen={textSize === size}
            choose={() => setAppearance({ textSize: size })}
            label={words.appearance.size(size)}
            size={size}
          >
            <span aria-hidden="true">{words.appearance.sample}</span>
          </Choice>
        ))}
      </Choices>
      <Choices legend={words.appearance.language}>
        {languages.map((tag) => (
          <Choice key={tag} name="language" isChosen={asked === tag} choose={() => void ask(tag)}>
            <span lang={tag}>{ownName(tag)}</span>
          </Choice>
        ))}
      </Choices>
    </div>
  );
}

function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choice-row">{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
  /** What it is called where what it shows says nothing. */
  readonly label?: string;
  /** Of the text that it shows. */
  readonly size?: number;
  readonly children: ReactNode;
}

function Choice({ name, isChosen, choose, label, size, children }: ChoiceProps) {
  return (
    <label className={size === undefined ? "choice" : "choice choice-size"} data-size={size}>
      <input type="radio" name={name} checked={isChosen} aria-label={label} onChange={choose} />
      {children}
    </label>
  );
}
