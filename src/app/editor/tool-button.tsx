import { singleKeysOn } from "../ui/single-keys";
import { type EditorCommand, editorKeys } from "./keys";

interface Props {
  readonly of: EditorCommand;
  readonly label: string;
  readonly onPress: () => void;
  /** Whether it is what is done most often here. */
  readonly isStrong?: boolean;
}

/** A button of the tools, with its key beside the name. */
export function ToolButton({ of, label, onPress, isStrong = false }: Props) {
  const [key] = editorKeys[of];
  return (
    <button
      type="button"
      className={isStrong ? "button button-strong" : "button"}
      aria-keyshortcuts={singleKeysOn() ? (key === "+" ? "Plus" : key) : undefined}
      onClick={onPress}
    >
      {label} <KeyHint of={of} />
    </button>
  );
}

/** The key of a command, for the eye; nothing where single keys are switched off. */
export function KeyHint({ of }: { of: EditorCommand }) {
  if (!singleKeysOn()) return null;
  return (
    <span aria-hidden="true">
      <kbd>{editorKeys[of][0]}</kbd>
    </span>
  );
}
