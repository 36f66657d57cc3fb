import { Suspense } from "react";
import { useReading } from "../reading/reading";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useWords } from "../wording/use-words";
import { SectionList } from "./section-list";
import { useSelecting } from "./selecting";

const FacetPanel = part(
  () => import("../filters/facet-panel"),
  () => true,
);

interface SectionsProps {
  /** Whether there is room beside the text. */
  readonly hasSides: boolean;
}

/** The section list beside the text. */
export function SideSections({ hasSides }: SectionsProps) {
  const words = useWords();
  return (
    <nav className="side side-sections" aria-label={words.reader.sections}>
      <Region name="sections">
        <p className="side-title">{words.reader.sections}</p>
        {hasSides && <SectionList />}
      </Region>
    </nav>
  );
}

interface FiltersProps extends SectionsProps {
  /** How many annotations the selection leaves, as a sentence, where nothing else says it. */
  readonly shown?: string;
}

/** The facet panel, beside the text or in its sheet. */
export function Filters({ shown, hasSides }: FiltersProps) {
  const { marked, matches, selection } = useReading();
  const { selected, select } = useSelecting();
  return (
    <Region name="filters">
      <Suspense fallback={null}>
        {hasSides && (
          <FacetPanel
            marked={marked}
            selection={selected}
            followed={selection}
            matches={matches}
            shown={shown}
            onSelect={select}
          />
        )}
      </Suspense>
    </Region>
  );
}
