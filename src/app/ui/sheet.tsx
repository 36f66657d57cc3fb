import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { Icon } from "./icon";

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What stands at the bottom of the sheet and stays in view. */
  readonly foot?: ReactNode;
  /** For what is to be read or written in lines of some length. */
  readonly isWide?: boolean;
}

/** A panel over the page: from the bottom on a phone, in the middle elsewhere. Closes by Esc, button or a press outside. */
export default function Sheet({ title, closeLabel, onClose, children, foot, isWide }: Props) {
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="sheet-backdrop" />
        <Dialog.Popup className="sheet" data-wide={isWide}>
          <div className="sheet-head">
            <Dialog.Title className="sheet-title">{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={closeLabel}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <div className="sheet-body">{children}</div>
          {foot !== undefined && <div className="sheet-foot">{foot}</div>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
