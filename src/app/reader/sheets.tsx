import type { ReactNode } from "react";
import Sheet from "../ui/sheet";
import { usePartWords } from "../wording/use-part-words";
import { KeyList } from "./key-list";
import { SectionList } from "./section-list";
import { ViewSwitch } from "./view-switch";

export type SheetName = "filters" | "sections" | "keys";

interface Props {
  readonly name: SheetName;
  /** How many annotations the selection leaves, as a sentence. */
  readonly shown: string;
  readonly panel: ReactNode;
  readonly onClose: () => void;
}

/** The panels that open over the page: filters and sections where there is no room beside the text, and the keys. */
export default function Sheets({ name, shown, panel, onClose }: Props) {
  const words = usePartWords();
  const titles = {
    filters: words.filters.title,
    sections: words.reader.sections,
    keys: words.keys.title,
  };
  const foot =
    name === "filters" ? (
      <>
        <span>{shown}</span>
        <button type="button" className="button button-strong" onClick={onClose}>
          {words.facets.done}
        </button>
      </>
    ) : undefined;
  return (
    <Sheet title={titles[name]} closeLabel={words.keys.close} onClose={onClose} foot={foot}>
      {name === "filters" && (
        <>
          <ViewSwitch />
          {panel}
        </>
      )}
      {name === "sections" && (
        <nav aria-label={words.reader.sections}>
          <SectionList onFollow={onClose} />
        </nav>
      )}
      {name === "keys" && <KeyList />}
    </Sheet>
  );
}
