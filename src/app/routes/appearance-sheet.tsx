import { type ReactNode, useState } from "react";
import { displayNames } from "../../core/article/values/display-names";
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

const sampleSizes = {
  1: "text-md",
  2: "text-lg",
  3: "text-[1.3125rem]",
  4: "text-[1.5625rem]",
  5: "text-[1.875rem]",
};

/** What a choice is drawn as, beside the button that browsers draw. */
const box =
  "flex min-h-11 items-center justify-center rounded-md border border-line-strong " +
  "peer-checked:border-accent peer-checked:font-semibold peer-checked:text-accent peer-checked:framed " +
  "peer-focus-visible:outline-offset-2 peer-focus-visible:[outline:2px_solid_var(--accent)] " +
  "forced-colors:peer-checked:border-2 forced-colors:peer-checked:border-[Highlight]";

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
    <div className="grid gap-5">
      <Choices legend={words.appearance.theme}>
        {themes.map((each) => (
          <Choice
            key={each}
            name="theme"
            isChosen={theme === each}
            choose={() => setAppearance({ theme: each })}
          >
            <span className={box}>{words.appearance.themes[each]}</span>
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
          >
            <span className={`${box} font-serif ${sampleSizes[size]}`} aria-hidden="true">
              {words.appearance.sample}
            </span>
          </Choice>
        ))}
      </Choices>
      <Choices legend={words.appearance.language}>
        {languages.map((tag) => (
          <Choice key={tag} name="language" isChosen={asked === tag} choose={() => void ask(tag)}>
            <span className={box} lang={tag}>
              {ownName(tag)}
            </span>
          </Choice>
        ))}
      </Choices>
    </div>
  );
}

function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm text-ink-soft">{legend}</legend>
      <div className="flex gap-2">{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
  /** What it is called where what it shows says nothing. */
  readonly label?: string;
  readonly children: ReactNode;
}

function Choice({ name, isChosen, choose, label, children }: ChoiceProps) {
  return (
    <label className="relative flex-1 cursor-pointer">
      <input
        className="peer absolute inset-0 cursor-pointer opacity-0"
        type="radio"
        name={name}
        checked={isChosen}
        aria-label={label}
        onChange={choose}
      />
      {children}
    </label>
  );
}
