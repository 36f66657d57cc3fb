import type { Drafted } from "../../core/article/drafted";
import { useDeviceWords } from "../wording/use-device-words";
import "../styles/device.css";

/** Says, above an article, how much of it a program has marked and nobody has checked. */
export default function DraftNote({ drafted }: { drafted: Drafted }) {
  const { draft } = useDeviceWords().device;
  return (
    <aside className="device-note" aria-label={draft.title}>
      <p>
        <strong>{draft.title}.</strong> {draft.made(drafted)}{" "}
        {drafted.unsure > 0 && draft.unsure(drafted.unsure)} {draft.check}
      </p>
    </aside>
  );
}
