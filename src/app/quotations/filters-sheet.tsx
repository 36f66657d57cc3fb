import { type ReactNode, Suspense } from "react";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useOverviewWords } from "../wording/use-overview-words";

const Sheet = part(() => import("../ui/sheet"));

interface Props {
  readonly shown: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The facet panel where it has no room beside the page. */
export function FiltersSheet({ shown, onClose, children }: Props) {
  const words = useOverviewWords();
  return (
    <Region name="filters" onDismiss={onClose}>
      <Suspense fallback={null}>
        <Sheet
          title={words.filters.title}
          closeLabel={words.keys.close}
          onClose={onClose}
          foot={
            <>
              <span>{shown}</span>
              <button type="button" className="button button-strong" onClick={onClose}>
                {words.facets.done}
              </button>
            </>
          }
        >
          {children}
        </Sheet>
      </Suspense>
    </Region>
  );
}
