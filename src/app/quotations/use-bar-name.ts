import { beginningOf } from "../../core/article/excerpt";
import type { Plotted } from "../../core/article/said/dispersion";
import { useLaterReading } from "../reading/reading";
import { useOverviewWords } from "../wording/use-overview-words";

/** In UTF-16 units: what is heard, or read in one line, while going along the bars. */
const firstWords = 80;

/** Names a bar: the section, how many quotations it is where that is several, and the first words. */
export function useBarName(): (plotted: Plotted) => string {
  const words = useOverviewWords();
  const { language } = useLaterReading().marked.article;
  return ({ entries }) => {
    const [first] = entries;
    if (first === undefined) return "";
    const section = first.section.heading ?? words.reader.openingSection;
    const text = beginningOf(first.text.replace(/\s+/g, " "), firstWords, language);
    return entries.length === 1
      ? words.voices.plot.bar(section, text)
      : words.voices.plot.bars(section, entries.length, text);
  };
}
