import Sheet from "../ui/sheet";
import { usePartWords } from "../wording/use-part-words";
import { AppearanceChoices } from "./appearance-choices";

/** The choices of theme, text size and language, in a sheet. */
export default function AppearanceSheet({ onClose }: { onClose: () => void }) {
  const words = usePartWords();
  return (
    <Sheet title={words.frame.appearance} closeLabel={words.keys.close} onClose={onClose}>
      <AppearanceChoices />
    </Sheet>
  );
}
