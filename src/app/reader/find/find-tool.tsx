import type { ComponentProps } from "react";
import { Icon } from "../../ui/icon";

interface Props {
  readonly name: ComponentProps<typeof Icon>["name"];
  readonly label: string;
  readonly disabled?: boolean;
  readonly press: () => void;
}

/** A button of the search in the text. */
export function FindTool({ name, label, disabled, press }: Props) {
  return (
    <button
      type="button"
      className="tool"
      disabled={disabled}
      onClick={press}
      aria-label={label}
      title={label}
    >
      <Icon name={name} />
    </button>
  );
}
