import { english, type Wording } from "./english";
import type { OwnDeviceWording } from "./english-device";
import type { OwnEditorWording } from "./english-editor";
import type { ElsewhereWording } from "./english-elsewhere";
import type { OverviewWording } from "./english-overviews";
import type { PartWording } from "./english-parts";
import type { ProblemWording } from "./problem-words";

/** The languages the interface speaks, by their tags. */
export const languages = ["en", "de"] as const;

export type LanguageTag = (typeof languages)[number];

/** What the interface says in one language. */
export interface Language {
  readonly words: Wording;
  /** Not with English: what only some pages say is loaded with those that need it. */
  readonly parts?: PartWording;
  readonly overviews?: OverviewWording;
  readonly elsewhere?: ElsewhereWording;
  readonly device?: OwnDeviceWording;
  readonly editor?: OwnEditorWording;
  readonly problems?: ProblemWording;
}

/** What pages are made in beforehand, and what there is until another language has been loaded. */
export const inEnglish: Language = { words: english };

const loaders: Record<LanguageTag, () => Promise<Language>> = {
  en: async () => inEnglish,
  de: async () => {
    const [words, parts, overviews, elsewhere, device, editor, problems] = await Promise.all([
      import("./german"),
      import("./german-parts"),
      import("./german-overviews"),
      import("./german-elsewhere"),
      import("./german-device"),
      import("./german-editor"),
      import("./german-problems"),
    ]);
    return {
      words: words.german,
      parts: parts.germanParts,
      overviews: overviews.germanOverviews,
      elsewhere: elsewhere.germanElsewhere,
      device: device.germanDevice,
      editor: editor.germanEditor,
      problems: problems.germanProblems,
    };
  },
};

/** Loads a language. Rejects where its file cannot be had. */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  return loaders[tag]();
}

/** The first of a person's languages that the interface speaks, whatever their region; else English. */
export function firstSpoken(preferred: readonly string[]): LanguageTag {
  for (const tag of preferred) {
    const found = languages.find((each) => each === tag.toLowerCase().split("-")[0]);
    if (found !== undefined) return found;
  }
  return "en";
}
