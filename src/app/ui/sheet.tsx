import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode, RefObject } from "react";
import { Icon } from "./icon";

const popup =
  "sheet fixed inset-x-0 bottom-0 z-51 flex max-h-[min(82dvh,46rem)] flex-col rounded-t-xl bg-page pb-[env(safe-area-inset-bottom)] [box-shadow:var(--shadow)] " +
  "desk:inset-0 desk:m-auto desk:h-fit desk:max-h-[80dvh] desk:rounded-[0.75rem] " +
  "max-desk:short:max-h-[calc(100dvh-1.5rem)] low:max-h-dvh low:overflow-y-auto forced-colors:border forced-colors:border-[CanvasText]";

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What stands at the bottom of the sheet and stays in view. */
  readonly foot?: ReactNode;
  /** For what is to be read or written in lines of some length. */
  readonly isWide?: boolean;
  /** What has the focus when it opens; else the button that closes it. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
}

/** A panel over the page: from the bottom on a phone, in the middle elsewhere. Closes by Esc, button or a press outside. */
export default function Sheet({
  title,
  closeLabel,
  onClose,
  children,
  foot,
  isWide,
  initialFocus,
}: Props) {
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-[rgb(0_0_0/0.42)]" />
        <Dialog.Popup
          initialFocus={initialFocus}
          className={`${popup} ${isWide ? "desk:w-[min(44rem,92vw)]" : "desk:w-108"}`}
        >
          <div className="flex items-center justify-between gap-4 px-5 py-3">
            <Dialog.Title className="font-serif text-xl font-semibold">{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={closeLabel}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <div className="overflow-y-auto overscroll-contain px-5 pt-1 pb-5 low:overflow-y-visible">
            {children}
          </div>
          {foot !== undefined && (
            <div className="sheet-foot flex items-center justify-between gap-4 border-t border-line px-5 py-3 text-sm text-ink-soft [&_.button]:flex-none [&_.button]:wrap-normal">
              {foot}
            </div>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
