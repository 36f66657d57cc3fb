import Sheet from "../ui/sheet";
import { useWords } from "../wording/use-words";
import { AppearanceChoices } from "./appearance-choices";

/** The choices of theme, text size and language, in a sheet. */
export default function AppearanceSheet({ onClose }: { onClose: () => void }) {
  const words = useWords();
  return (
    <Sheet title={words.appearance.open} closeLabel={words.keys.close} onClose={onClose}>
      <AppearanceChoices />
    </Sheet>
  );
}
